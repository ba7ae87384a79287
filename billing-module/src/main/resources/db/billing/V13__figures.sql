-- Which model a visit was for, so that the warranty's cost can be told by product. Empty for visits from before it was kept.
alter table billing.visit add column model text not null default '';
create index visit_arrived on billing.visit (arrived_at);
create index invoice_issued_on on billing.invoice (issued_on) where issued_on is not null;
