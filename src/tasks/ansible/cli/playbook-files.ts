/** Further files beside a playbook: its silence, and the module by which it names outputs. */

export const QUIET_NAME = 'kestra_quiet';
export const QUIET_PATH = `callback_plugins/${QUIET_NAME}.py`;

/** \`ansible.builtin.null\` is part of a collection that not every Ansible has. */
export const QUIET_PLUGIN = `"""Writes nothing: what a playbook does is told by the callback beside this one."""

from __future__ import annotations

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = """
    name: kestra_quiet
    type: stdout
    short_description: nothing
    description:
      - Writes nothing.
"""


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "stdout"
    CALLBACK_NAME = "kestra_quiet"
`;

export const MODULE_PATH = 'library/kestra.py';

export const KESTRA_MODULE = `#!/usr/bin/python
"""Declares outputs of the execution; the callback of the task collects them."""

from __future__ import annotations

from ansible.module_utils.basic import AnsibleModule

DOCUMENTATION = """
---
module: kestra
short_description: outputs of the execution
description:
  - Names values that the task of the flow puts out.
options:
  outputs:
    description: Values by name.
    type: dict
    required: true
"""


def main():
    module = AnsibleModule(
        argument_spec={"outputs": {"type": "dict", "required": True}}, supports_check_mode=True
    )
    module.exit_json(changed=False, outputs=module.params["outputs"])


if __name__ == "__main__":
    main()
`;
