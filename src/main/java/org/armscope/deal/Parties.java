package org.armscope.deal;

/// Who sells to whom, by canonical names of countries. A deal of the one Korea is never one of the
/// other.
///
/// @param supplier empty where no report names it
public record Parties(String supplier, String recipient) {

    /// True if both can stand for the same parties: the same recipient, and no two suppliers.
    boolean fits(Parties other) {
        return recipient.equals(other.recipient)
                && (supplier.equals(other.supplier)
                        || supplier.isEmpty()
                        || other.supplier.isEmpty());
    }

    @Override
    public String toString() {
        return (supplier.isEmpty() ? "?" : supplier) + " → " + recipient;
    }
}
