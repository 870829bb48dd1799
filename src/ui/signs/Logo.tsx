import { withBase } from '../../base.ts';

/** The picture of the house; its width is known before it comes, so that nothing moves. */
interface Props {
  readonly logo: { readonly path: string; readonly ratio: number } | undefined;
  /** Set in type where there is no picture. */
  readonly name: string;
}

/** In pixels. */
const HEIGHT = 34;

/** Whose help centre this is, on the plate; beside words that say so. */
export function Logo({ logo, name }: Props) {
  if (!logo) return <span class="lettering">{name}</span>;
  return (
    <img
      class="logo"
      src={withBase(logo.path)}
      alt=""
      width={Math.round(HEIGHT * logo.ratio)}
      height={HEIGHT}
    />
  );
}
