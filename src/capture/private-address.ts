import { BlockList, isIP } from 'node:net';

/** Networks that are no part of the public internet (RFC 6890 and its successors): this machine, the house, the link, the provider. */
const PRIVATE = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 127],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  PRIVATE.addSubnet(network, bits, 'ipv6');

/** An IPv4 address written inside an IPv6 one (`::ffff:10.0.0.1`, also in hexadecimal). */
function mapped(address: string): string | undefined {
  const dotted = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (dotted !== null) return dotted[1];
  const hexadecimal = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/i.exec(address);
  if (hexadecimal === null) return undefined;
  const [high, low] = [Number.parseInt(hexadecimal[1] ?? '', 16), Number.parseInt(hexadecimal[2] ?? '', 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Whether an address leads to this machine or its own network, which a link in a stranger's study must not reach. */
export function isPrivateAddress(address: string): boolean {
  const plain = mapped(address) ?? address;
  const version = isIP(plain);
  return version === 0 || PRIVATE.check(plain, version === 4 ? 'ipv4' : 'ipv6');
}
