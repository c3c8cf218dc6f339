/** The columns of the mapping profile `evergreen-policies`. */
export const policiesHeader =
  'customer_ref,customer_name,phone,org_path,policy_ref,vehicle_ref,plate,vehicle_age,channel,starts_on,ends_on,premium';
