package org.partnerstrategy.editing.recovery;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.editing.ProcessMark;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Copies of strategies with changes that were not saved yet, kept in a folder so that they survive a crash. A copy is
 * two files: the strategy, and a note that says where it belongs and which process made it.
 */
public final class RecoveryCopies {

    private static final String NOTE = ".properties";
    private static final String STRATEGY = ".partnerstrategy";
    private static final String FILE = "file";
    private static final String PROCESS = "process";
    private static final String TIME = "time";

    private final Path folder;

    /** Copies in that folder, which is made when the first copy is kept. */
    public RecoveryCopies(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a copy of a document as it is now, in the place of an earlier copy by this process.
     *
     * @throws IOException when the copy cannot be written
     */
    public void keep(StrategyDocument document) throws IOException {
        Files.createDirectories(folder);
        String name = name(document.file());
        StrategyFile.save(EcoreUtil.copy(document.strategy()), folder.resolve(name + STRATEGY));
        Files.deleteIfExists(folder.resolve(name + STRATEGY + ".bak"));
        Properties note = new Properties();
        note.setProperty(FILE, document.file().toString());
        note.setProperty(PROCESS, ProcessMark.current().toString());
        note.setProperty(TIME, Instant.now().toString());
        try (Writer writer = Files.newBufferedWriter(folder.resolve(name + NOTE))) {
            note.store(writer, null);
        }
    }

    /**
     * Removes the copy of a file by this process, because it was saved or its changes are no longer wanted.
     *
     * @throws IOException when the copy is there and cannot be removed
     */
    public void remove(Path file) throws IOException {
        remove(name(file));
    }

    /** The copies of processes that ended without removing them, the newest first. */
    public List<RecoveryCopy> found() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(NOTE)).map(this::read).flatMap(Optional::stream)
                    .sorted((one, other) -> other.time().compareTo(one.time())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<RecoveryCopy> read(Path note) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(note)) {
            properties.load(reader);
            String name = note.getFileName().toString();
            Path copy = folder.resolve(name.substring(0, name.length() - NOTE.length()) + STRATEGY);
            boolean orphaned = !ProcessMark.of(properties.getProperty(PROCESS)).isAlive() && Files.exists(copy);
            return orphaned ? Optional.of(new RecoveryCopy(Path.of(properties.getProperty(FILE)), copy,
                    Instant.parse(properties.getProperty(TIME)))) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A note that was cut off by the crash says nothing about a copy.
            return Optional.empty();
        }
    }

    /**
     * Removes a copy that was found, because it was taken back or is not wanted.
     *
     * @throws IOException when it cannot be removed
     */
    public void remove(RecoveryCopy found) throws IOException {
        String name = found.copy().getFileName().toString();
        remove(name.substring(0, name.length() - STRATEGY.length()));
    }

    private void remove(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name + NOTE));
        Files.deleteIfExists(folder.resolve(name + STRATEGY));
    }

    private static String name(Path file) {
        return UUID.nameUUIDFromBytes((file.toAbsolutePath() + "#" + ProcessHandle.current().pid())
                .getBytes(StandardCharsets.UTF_8)).toString();
    }
}
