import type { LatLng } from '../../search/query.js';

/** Why nobody knows where the device is: the visitor or the browser said no, or it may not be asked here at all. */
type PositionFault = 'denied' | 'unavailable' | 'timeout' | 'unsupported';

const WAIT = 20_000;
/** A position of five minutes ago is as good. */
const OLD = 300_000;

/** About a hundred metres: near enough to find a way, too rough for a door. */
const rounded = (degrees: number) => Math.round(degrees * 1000) / 1000;

/** A page without https may not ask, nor a frame that its page does not let. */
function mayAsk(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return isSecureContext && 'geolocation' in navigator && featurePolicy?.allowsFeature('geolocation') !== false;
}

/** Asks the browser where the device is, which asks the visitor. The answer is rounded to three decimals. */
export async function devicePosition(): Promise<LatLng | PositionFault> {
  if (!mayAsk()) return 'unsupported';
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: rounded(coords.latitude), lng: rounded(coords.longitude) }),
      ({ code }) => resolve((['denied', 'unavailable', 'timeout'] as const)[code - 1] ?? 'unavailable'),
      { timeout: WAIT, maximumAge: OLD },
    ),
  );
}
