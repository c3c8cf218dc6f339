export { BlindIndex, type IndexedKind, openBlindIndex } from './blind-index.ts';
export { addressForm, emailForm, identityForm, nameForm, phoneForm, plateForm, vinForm } from './forms.ts';
export { maskAddress, maskEmail, maskIdentity, maskName, maskPhone, maskPlate } from './mask.ts';
export { type MasterKeys, openMasterKeys, type WrappedKey } from './master-keys.ts';
export { newFieldKey, openField, sealField, SealBroken } from './sealed-field.ts';
