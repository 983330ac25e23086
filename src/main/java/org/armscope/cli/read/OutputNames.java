package org.armscope.cli.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Names for what is written about each of some files: the file's stem (`x.txt` beside `x.md`: the
/// whole file name); where several files would have the same one, with as many of their folders
/// before it as tell them apart.
final class OutputNames {

    private final Map<Path, String> last = new HashMap<>();
    private final Map<Path, Path> names = new HashMap<>();

    private OutputNames(List<Path> files) {
        for (List<Path> equal :
                grouped(files, file -> file.resolveSibling(stem(file)).toString()).values()) {
            equal.forEach(file -> last.put(file, equal.size() == 1 ? stem(file) : name(file)));
        }
        tellApart(files, 0);
    }

    /// A relative path for each file, in the same order; all different, also where the disk takes
    /// upper and lower case for the same.
    ///
    /// @param files absolute, all different
    static List<Path> of(List<Path> files) {
        OutputNames all = new OutputNames(files);
        return files.stream().map(file -> all.names.getOrDefault(file, file)).toList();
    }

    private void tellApart(List<Path> files, int folders) {
        Map<String, List<Path>> equal = grouped(files, file -> inside(file, folders).toString());
        for (List<Path> group : equal.values()) {
            boolean more = group.stream().anyMatch(file -> file.getNameCount() > folders + 1);
            if (group.size() > 1 && more) {
                tellApart(group, folders + 1);
            } else {
                number(group, folders);
            }
        }
    }

    /// Only paths that differ in upper and lower case alone get a number.
    private void number(List<Path> group, int folders) {
        for (int i = 0; i < group.size(); i++) {
            Path name = inside(group.get(i), folders);
            names.put(
                    group.get(i),
                    i == 0 ? name : name.resolveSibling(name.getFileName() + "-" + (i + 1)));
        }
    }

    private Path inside(Path file, int folders) {
        int end = file.getNameCount() - 1;
        int start = Math.max(0, end - folders);
        String name = last.getOrDefault(file, name(file));
        return start == end ? Path.of(name) : file.subpath(start, end).resolve(name);
    }

    private static Map<String, List<Path>> grouped(List<Path> files, Function<Path, String> by) {
        Map<String, List<Path>> groups = new HashMap<>();
        for (Path file : files) {
            groups.computeIfAbsent(by.apply(file).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(file);
        }
        return groups;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
