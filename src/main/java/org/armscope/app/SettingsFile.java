package org.armscope.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.armscope.viewmodel.settings.Settings;
import org.armscope.workspace.open.WorkspaceFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what a person chose in `settings.json`, beside what the window remembers. What cannot be
/// read or written is noted in the log, and the usual settings hold.
final class SettingsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    SettingsFile(WorkspaceFolder folder) {
        file = folder.root().resolve("settings.json");
    }

    Settings read() {
        try {
            return JSON.readValue(Files.readString(file), Settings.class);
        } catch (NoSuchFileException e) {
            return Settings.FIRST;
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be read; the usual settings hold", file, e);
            return Settings.FIRST;
        }
    }

    void write(Settings settings) {
        try {
            Path draft = file.resolveSibling("settings.json.new");
            Files.writeString(draft, JSON.writeValueAsString(settings));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | JacksonException e) {
            LOG.warn("{} cannot be written", file, e);
        }
    }
}
