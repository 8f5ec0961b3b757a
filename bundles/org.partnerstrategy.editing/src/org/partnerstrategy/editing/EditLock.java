package org.partnerstrategy.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Tells others that a file is open for editing, by a small hidden file beside it, as office programs do. It warns and
 * never hinders: where it cannot be written, for instance in a folder without permission, it is left out.
 */
final class EditLock {

    private static final String PREFIX = ".~lock.";

    private final Path lock;
    private final Owner own = Owner.current();

    EditLock(Path file) {
        lock = file.resolveSibling(PREFIX + file.getFileName() + "#");
    }

    /** Takes the lock, unless somebody else has it. Answers who has. */
    Optional<String> take() {
        Optional<Owner> other = read().filter(owner -> !owner.equals(own) && owner.isThere());
        if (other.isPresent()) {
            return other.map(Owner::toString);
        }
        try {
            Files.write(lock, own.lines(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            lock.toFile().deleteOnExit();
        } catch (IOException e) {
            // It only warns.
        }
        return Optional.empty();
    }

    /** Gives the lock back if it is ours. */
    void release() {
        if (read().filter(own::equals).isPresent()) {
            try {
                Files.deleteIfExists(lock);
            } catch (IOException e) {
                // The next one sees that its owner is gone.
            }
        }
    }

    private Optional<Owner> read() {
        try {
            return Owner.of(Files.readAllLines(lock));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Who has a file open: which user, on which computer, in which process. */
    private record Owner(String user, String computer, ProcessMark process) {

        static Owner current() {
            return new Owner(System.getProperty("user.name", ""), computerName(), ProcessMark.current());
        }

        static Optional<Owner> of(List<String> lines) {
            try {
                return Optional.of(new Owner(lines.get(0), lines.get(1), ProcessMark.of(lines.get(2))));
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        List<String> lines() {
            return List.of(user, computer, process.toString());
        }

        /** A process on another computer cannot be asked. */
        boolean isThere() {
            return !computer.equals(computerName()) || process.isAlive();
        }

        @Override
        public String toString() {
            return computer.isEmpty() ? user : user + " (" + computer + ")";
        }

        private static String computerName() {
            return Optional.ofNullable(System.getenv("HOSTNAME")).or(() -> Optional.ofNullable(
                    System.getenv("COMPUTERNAME"))).orElseGet(EditLock::askedComputerName);
        }
    }

    private static String askedComputerName() {
        try {
            return java.net.InetAddress.getLocalHost().getHostName();
        } catch (java.net.UnknownHostException e) {
            return "";
        }
    }
}
