import { useWords } from '../i18n/index.js';
import { Face } from './face.js';
import './mentor-line.css';

/** Tang Rui as she stands in the levels: the same head, wherever she speaks. */
const TANG_RUI = { seed: 'tangrui', head: ['bun'], skin: 'edb98a', clothing: '58c4b4', background: 'dff3ef' };

/** One short line of the mentor, with her face and her name. */
export function MentorLine({ line, large = false }: { readonly line: string; readonly large?: boolean }) {
  const { words } = useWords();
  const { name, role } = words.campaign.mentor;
  return (
    <figure className={large ? 'mentor large' : 'mentor'} data-testid="mentor">
      <Face face={TANG_RUI} expression="smile" size={large ? 72 : 52} />
      <figcaption><b>{name}</b><small>{role}</small></figcaption>
      <blockquote>{line}</blockquote>
    </figure>
  );
}
