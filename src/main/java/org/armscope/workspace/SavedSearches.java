package org.armscope.workspace;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armscope.index.search.SearchException;
import org.armscope.library.Library;
import org.armscope.library.saved.PastSearch;
import org.armscope.library.saved.Renamed;
import org.armscope.library.saved.SavedSearch;
import org.armscope.query.Parsed;
import org.armscope.query.Query;
import org.armscope.query.QueryPrinter;
import org.armscope.query.SearchRequest;
import org.armscope.workspace.open.WorkspaceException;
import org.armscope.workspace.upkeep.IndexKeeper;
import org.jspecify.annotations.Nullable;

/// The searches with a name, each with how many articles answer it and how many of them are new,
/// and the history of what was asked. For any number of threads.
public final class SavedSearches {

    private final Library library;
    private final IndexKeeper index;
    private final boolean writable;

    SavedSearches(Library library, IndexKeeper index, boolean writable) {
        this.library = library;
        this.index = index;
        this.writable = writable;
    }

    /// A saved search as a list shows it.
    ///
    /// @param articles how many answer it
    /// @param fresh how many of these came or changed since it was last looked at
    /// @param trouble why it cannot be counted, else null
    public record Counted(
            SavedSearch search, long articles, long fresh, @Nullable String trouble) {}

    /// All of them with their counts, in the order of their names.
    public List<Counted> list() throws WorkspaceException {
        return Attempt.of(
                () -> {
                    List<Counted> all = new ArrayList<>();
                    for (SavedSearch search : library.searches().saved()) {
                        all.add(counted(search));
                    }
                    return all;
                });
    }

    private Counted counted(SavedSearch search) throws IOException {
        try {
            return switch (Workspace.parse(search.query())) {
                case Parsed.Wrong wrong -> new Counted(search, 0, 0, wrong.reason());
                case Parsed.Ok(Query query) ->
                        index.<Counted, SearchException>use(
                                current ->
                                        new Counted(
                                                search,
                                                current.search(SearchRequest.of(query, 0)).total(),
                                                current.count(
                                                        query,
                                                        library.searches()
                                                                .changedSince(search.looked())),
                                                null));
            };
        } catch (SearchException e) {
            return new Counted(search, 0, 0, String.valueOf(e.getMessage()));
        }
    }

    /// The one of this name, in any case.
    public Optional<SavedSearch> get(String name) throws WorkspaceException {
        return Attempt.of(() -> library.searches().saved(name));
    }

    /// Keeps a query under a name that no other has. What it finds now counts as looked at.
    ///
    /// @return false if the name is taken, in any case: then nothing changes
    public boolean add(String name, Query query) throws WorkspaceException {
        if (get(name.strip()).isPresent()) {
            return false;
        }
        replace(name, query);
        return true;
    }

    /// Keeps a query under a name, in the place of what had the name. What it finds now counts as
    /// looked at.
    public void replace(String name, Query query) throws WorkspaceException {
        Attempt.of(
                () -> {
                    SavedSearch search =
                            new SavedSearch(
                                    name.strip(), QueryPrinter.print(query), library.revision());
                    library.searches().save(search);
                    return search;
                });
    }

    /// Keeps a search again that was removed, with the last look that it had.
    public void bringBack(SavedSearch search) throws WorkspaceException {
        Attempt.of(
                () -> {
                    library.searches().save(search);
                    return search;
                });
    }

    /// Gives one another name; its query and its last look stay.
    ///
    /// @throws IllegalArgumentException if the new name is blank
    public Renamed rename(String from, String to) throws WorkspaceException {
        if (to.isBlank()) {
            throw new IllegalArgumentException("no name for a saved search");
        }
        return Attempt.of(() -> library.searches().rename(from, to.strip()));
    }

    /// Forgets the one of this name.
    ///
    /// @return false if there is none
    public boolean remove(String name) throws WorkspaceException {
        return Attempt.of(() -> library.searches().remove(name));
    }

    /// Notes that what a search finds now was looked at: nothing in it is new any more. Does
    /// nothing in a workspace that is open for reading.
    public void look(SavedSearch search) throws WorkspaceException {
        if (writable) {
            Attempt.of(
                    () -> {
                        library.searches()
                                .save(
                                        new SavedSearch(
                                                search.name(), search.query(), library.revision()));
                        return search;
                    });
        }
    }

    /// Notes in the history that a query was asked. Does nothing in a workspace that is open for
    /// reading.
    public void note(Query query, long articles) throws WorkspaceException {
        if (writable) {
            Attempt.of(
                    () -> {
                        PastSearch past =
                                new PastSearch(QueryPrinter.print(query), Instant.now(), articles);
                        library.searches().note(past);
                        return past;
                    });
        }
    }

    /// What was asked before, the latest first.
    public List<PastSearch> past(int limit) throws WorkspaceException {
        return Attempt.of(() -> library.searches().past(limit));
    }
}
