// Quantities that statements claim, and comparing those of one quantity.
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE INDEX figure_quantity IF NOT EXISTS FOR (n:Figure) ON (n.quantity);
