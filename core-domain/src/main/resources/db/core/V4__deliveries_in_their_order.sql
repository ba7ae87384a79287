-- In the order in which they are taken: of thousands that are due at one instant the first are found without sorting them.
drop index core.outbox_delivery_due;
create index outbox_delivery_due on core.outbox_delivery (due_at, id) where status = 'WAITING';
