/** How states look on a terminal: a sign that needs no colour, and a colour that needs no sign. */

import type { State } from '../../flow/states.ts';
import type { Style } from '../../report/style.ts';

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** `frame` counts up to make what runs turn. */
export function stateSign(state: State, frame = 0): string {
  switch (state) {
    case 'SUCCESS':
      return '✔';
    case 'WARNING':
      return '▲';
    case 'FAILED':
      return '✖';
    case 'KILLED':
    case 'KILLING':
    case 'CANCELLED':
      return '■';
    case 'SKIPPED':
      return '↷';
    case 'PAUSED':
    case 'BREAKPOINT':
      return '‖';
    case 'RETRYING':
    case 'RETRIED':
    case 'RESTARTED':
    case 'RESUBMITTED':
      return '↻';
    case 'RUNNING':
      return SPINNER[frame % SPINNER.length]!;
    case 'CREATED':
    case 'SUBMITTED':
    case 'QUEUED':
      return '○';
  }
}

export function statePaint(state: State, style: Style): (text: string) => string {
  switch (state) {
    case 'SUCCESS':
      return style.green;
    case 'WARNING':
    case 'RETRYING':
    case 'RETRIED':
    case 'PAUSED':
    case 'BREAKPOINT':
      return style.yellow;
    case 'FAILED':
    case 'KILLED':
    case 'KILLING':
    case 'CANCELLED':
      return style.red;
    case 'RUNNING':
    case 'RESTARTED':
      return style.cyan;
    case 'CREATED':
    case 'SUBMITTED':
    case 'QUEUED':
    case 'SKIPPED':
    case 'RESUBMITTED':
      return style.dim;
  }
}
