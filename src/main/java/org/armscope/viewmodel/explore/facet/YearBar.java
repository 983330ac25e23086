package org.armscope.viewmodel.explore.facet;

/// One year of the histogram.
///
/// @param articles how many articles appeared in it
/// @param within true if the query is not narrowed to other years
public record YearBar(int year, long articles, boolean within) {}
