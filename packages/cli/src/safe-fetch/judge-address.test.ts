import { describe, expect, it } from 'vitest';
import { judgeAddress } from './judge-address.js';

describe('judgeAddress', () => {
  it.each(['8.8.8.8', '103.12.30.4', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    '%s is public',
    (address) => expect(judgeAddress(address)).toBe('public'),
  );

  it.each([
    '127.0.0.1',
    '127.255.255.254',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fd12::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '::127.0.0.1',
    '64:ff9b::a00:1',
  ])('%s is of an inner network', (address) => expect(judgeAddress(address)).toBe('private'));

  it.each([
    '0.0.0.0',
    '::',
    '169.254.169.254',
    '169.254.1.1',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    'fe80::1',
    'fe80::1%eth0',
    'fd00:ec2::254',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    '224.0.0.1',
    'ff02::1',
    '255.255.255.255',
    '240.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '2002:7f00:1::',
    '2002:808:808::',
    '2001:0:53aa:64c:0:fbff:a00:1',
    '64:ff9b:1::a00:1',
    '::7f00:1',
    '::ffff:0:127.0.0.1',
    'fec0::1',
    '2001:db8::1',
    '4000::1',
    'localhost',
    '',
  ])('%s is never asked', (address) => expect(judgeAddress(address)).toBe('never'));
});
