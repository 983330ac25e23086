package org.armscope.deal;

/// Who sells to whom, by canonical names of countries. A deal of the one Korea is never one of the
/// other.
///
/// @param supplier empty where no report names it
public record Parties(String supplier, String recipient) {

    @Override
    public String toString() {
        return (supplier.isEmpty() ? "?" : supplier) + " → " + recipient;
    }
}
