/** Colour as a port: what reports ask of a terminal. The functions of picocolors fit as they are. */

type Paint = (text: string) => string;

export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly yellow: Paint;
  readonly green: Paint;
  readonly cyan: Paint;
  readonly underline: Paint;
}

const asIs: Paint = (text) => text;

/** No colour at all: files, pipes, NO_COLOR. */
export const plainStyle: Style = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  yellow: asIs,
  green: asIs,
  cyan: asIs,
  underline: asIs,
};
