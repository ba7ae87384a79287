-- A partner's recent jobs are read from dispatch.partner_job since V11; what a partner lists is found by work_order_partner.
drop index dispatch.work_order_accepted;
