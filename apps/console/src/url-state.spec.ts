import { describe, expect, it } from '@jest/globals';
import { officeIn, pathWithOffice, searchWith } from './url-state.ts';

describe('the address', () => {
  it('keeps what it had, takes what is new and drops what is empty', () => {
    const current = new URLSearchParams('office=/32&text=wu&inactive=yes');
    expect(searchWith(current, { text: '陆', inactive: undefined })).toBe('?office=/32&text=%E9%99%86');
    expect(searchWith(new URLSearchParams('text=wu'), { text: '' })).toBe('');
  });

  it('shows office paths and times as they are read', () => {
    expect(searchWith(new URLSearchParams(), { office: '/32/3201', from: '2026-09-01T08:00' })).toBe(
      '?office=/32/3201&from=2026-09-01T08:00',
    );
  });

  it('takes no office from it but a path of offices', () => {
    const office = (query: string): string | undefined => officeIn(new URLSearchParams(query));
    expect(office('office=/')).toBe('/');
    expect(office('office=%2F32%2F3201')).toBe('/32/3201');
    expect(office('office=32')).toBeUndefined();
    expect(office('office=/32/')).toBeUndefined();
    expect(office('office=//evil.example')).toBeUndefined();
    expect(office('')).toBeUndefined();
  });

  it('carries the office from page to page', () => {
    expect(pathWithOffice('/people', '/32')).toBe('/people?office=/32');
    expect(pathWithOffice('/people?text=a', '/32')).toBe('/people?text=a&office=/32');
    expect(pathWithOffice('/people', undefined)).toBe('/people');
  });
});
