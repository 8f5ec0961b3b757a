package org.partnerstrategy.model.resource;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is replaced as a whole or not at all. The new version is written beside it and flushed to the disk; only
 * {@link #commit()} puts it in place, after the previous version was kept as a backup.
 */
final class AtomicFile implements Closeable {

    /** What is put behind a file's name to get the name of its backup. */
    static final String BACKUP_SUFFIX = ".bak";

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream stream;

    /**
     * Begins a new version of an ordinary file.
     *
     * @throws IOException when the file may not be written
     */
    AtomicFile(Path file) throws IOException {
        // A link stays a link: what it points to is replaced.
        target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        stream = new BufferedOutputStream(Channels.newOutputStream(channel));
        keepPermissions();
    }

    private void keepPermissions() throws IOException {
        if (Files.exists(target) && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    /** Where the new version is written. */
    OutputStream stream() {
        return stream;
    }

    /** Puts the new version in place of the old one, which becomes the backup; does nothing when the two are equal. */
    void commit() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
        if (Files.exists(target)) {
            if (Files.mismatch(temporary, target) < 0) {
                return;
            }
            Files.copy(target, target.resolveSibling(target.getFileName() + BACKUP_SUFFIX),
                    StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what was written unless it was committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(temporary);
    }
}
