package org.partnerstrategy.studio.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.partnerstrategy.model.file.WholeFile;

/**
 * The language in which the program speaks from its next start on. The platform must know it before anything of the
 * program runs; therefore it is kept in a small file of its own that the start script reads.
 *
 * @param file that file
 */
public record Language(Path file) {

    /**
     * Remembers a language.
     *
     * @param code its ISO code; empty for the language of the computer
     */
    public void choose(String code) {
        try {
            if (code.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                WholeFile.at(file).write((code + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            ILog.of(Language.class).error(file.toString(), e);
        }
    }
}
