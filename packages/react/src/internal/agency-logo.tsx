import { initials } from '@humas/editorial';
import type { Agency } from './contract.js';
import { safeUrl } from './safe-url.js';

type AgencyLogoProps = {
  agency: Pick<Agency, 'name'> & { brand: Pick<Agency['brand'], 'logo'> };
  /**
   * Only where the name does not stand beside it: there an alternative would say the name twice.
   * @default ''
   */
  alt?: string;
  /**
   * Its box in pixels, which keeps the place while it loads; the sheet decides what is seen.
   * @default 44
   */
  size?: number;
};

/** An agency's logo or, as long as it has none, a disc with its initials that is not read out. */
export function AgencyLogo({ agency, alt = '', size = 44 }: AgencyLogoProps) {
  const src = safeUrl(agency.brand.logo?.url);
  return src ? (
    <img className="humas-agency-logo" src={src} alt={alt} width={size} height={size} />
  ) : (
    <span className="humas-agency-logo" aria-hidden="true">
      {initials(agency.name)}
    </span>
  );
}
