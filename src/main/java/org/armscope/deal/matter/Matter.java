package org.armscope.deal.matter;

/// What a deal can be about.
///
/// @param id as in ids of deals: `submarines`
/// @param name for a reader
/// @param days how many days may lie between two reports of one deal
public record Matter(String id, String name, Group group, int days) {

    /// How a matter makes deals.
    public enum Group {
        /// Bought by a contract of its own.
        OWN,
        /// The same, each family of systems for itself.
        FAMILY,
        /// The same, but arms at large do not mean it.
        KNOWLEDGE,
        /// As a rule part of a package.
        PART,
        /// Many kinds of arms together.
        PACKAGE,
        /// Counts only where the sentence speaks of no arms.
        WEAK,
        /// Says nothing of a deal: the words of another matter are in it by chance.
        NOTHING
    }

    boolean standsAlone() {
        return group == Group.OWN || group == Group.FAMILY || group == Group.KNOWLEDGE;
    }
}
