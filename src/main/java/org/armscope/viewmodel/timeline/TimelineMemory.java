package org.armscope.viewmodel.timeline;

/// What the timeline remembers between two starts.
///
/// @param eventsListed true if the list beside it told of events, false if of landmarks
public record TimelineMemory(
        TimeWindow window, EventFilter filter, Grouping grouping, boolean eventsListed) {}
