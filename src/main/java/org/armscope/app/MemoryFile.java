package org.armscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.armscope.viewmodel.window.Memory;
import org.armscope.workspace.open.WorkspaceFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what the window remembers in `window.json` in the workspace's folder. It is a comfort
/// only: what cannot be read or written is noted in the log and forgotten.
final class MemoryFile {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryFile.class);

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private final Path file;

    MemoryFile(WorkspaceFolder folder) {
        file = folder.root().resolve("window.json");
    }

    /// What was remembered, or how the window looks at first.
    Memory read() {
        try {
            return JSON.readValue(Files.readString(file), Memory.class);
        } catch (NoSuchFileException e) {
            return Memory.FIRST;
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read; the window starts as at first", file, e);
            return Memory.FIRST;
        }
    }

    void write(Memory memory) {
        try {
            Path draft = file.resolveSibling("window.json.new");
            Files.writeString(draft, JSON.writeValueAsString(memory));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
