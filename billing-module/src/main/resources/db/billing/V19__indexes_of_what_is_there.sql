-- Most documents are drafts once, correct nothing and are in no batch: what is not there needs no entry.
drop index billing.invoice_batch;
create index invoice_batch on billing.invoice (export_batch_id) where export_batch_id is not null;
drop index billing.invoice_corrects;
create index invoice_corrects on billing.invoice (corrects_id) where corrects_id is not null;
drop index billing.invoice_number;
create unique index invoice_number on billing.invoice (kind, number) where number is not null;
drop index billing.invoice_kid;
create unique index invoice_kid on billing.invoice (kid) where kid is not null;
