package org.armscope.index.facet;

import java.util.List;

/// Hears which article has which value of a field, or belongs to which group.
interface FacetVisitor {

    /// Hears that an article has a value, or a member of a group.
    ///
    /// @param article by its number in the whole index
    /// @param number of the value, or of the group, over all segments
    void has(int article, int number);

    /// Hears of the groups that values belong to, of each article's groups once however many of
    /// their members it has. Articles must come in their order.
    ///
    /// @param groups by a value's number the numbers of its groups
    /// @param count how many groups there are
    static FacetVisitor ofGroups(List<int[]> groups, int count, FacetVisitor visitor) {
        int[] next = new int[count];
        return (article, number) -> {
            for (int group : groups.get(number)) {
                if (next[group] <= article) {
                    next[group] = article + 1;
                    visitor.has(article, group);
                }
            }
        };
    }
}
