package org.armscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnFolderTest {

    @Test
    void theFirstJarOfTheClassPathTellsTheFolder() {
        Path app = Path.of("opt", "armscope", "lib", "app").toAbsolutePath();
        String jars =
                String.join(
                        File.pathSeparator,
                        app.resolve("armscope.jar").toString(),
                        Path.of("elsewhere", "lucene-core.jar").toString());
        assertEquals(Optional.of(app), OwnFolder.on(jars));
        assertEquals(Optional.of(Path.of("").toAbsolutePath()), OwnFolder.on("armscope.jar"));
    }

    @Test
    void foldersOfClassesTellNone() {
        String jar = Path.of("lib", "lucene-core.jar").toString();
        String classes = Path.of("target", "classes").toString();
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(
                        OwnFolder.on(""),
                        OwnFolder.on(classes),
                        OwnFolder.on(classes + File.pathSeparator + jar)));
    }
}
