package org.partnerstrategy.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * All documents that are open. Who opens a file that is open already gets the same document, so that there is never a
 * second copy. An OSGi service.
 */
public final class StrategyDocuments {

    private final List<DocumentSource> sources = new CopyOnWriteArrayList<>();
    private final Map<FileDocument, Integer> users = new HashMap<>();
    private final List<OpenDocumentsListener> listeners = new CopyOnWriteArrayList<>();

    /** Asks this source from now on. */
    public void add(DocumentSource source) {
        sources.add(source);
    }

    /** Asks this source no more. */
    public void remove(DocumentSource source) {
        sources.remove(source);
    }

    /**
     * Opens a file. Who no longer needs the document closes it.
     *
     * @throws StrategyFileException when the file is missing, damaged or not a partner strategy
     */
    public StrategyDocument open(Path file) throws StrategyFileException {
        Optional<StrategyDocument> elsewhere = sources.stream().map(source -> source.find(file))
                .flatMap(Optional::stream).findFirst();
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        Path real = file.toAbsolutePath().normalize();
        Optional<FileDocument> known = find(real);
        FileDocument document = known.isPresent() ? known.get() : FileDocument.open(real);
        users.merge(document, 1, Integer::sum);
        if (known.isEmpty()) {
            listeners.forEach(listener -> listener.opened(document));
        }
        return document;
    }

    /** Says that one user of the document no longer needs it. With the last one go the changes that were not saved. */
    public void close(StrategyDocument document) {
        if (document instanceof FileDocument own
                && users.computeIfPresent(own, (key, count) -> count > 1 ? count - 1 : null) == null) {
            own.close();
            listeners.forEach(listener -> listener.closed(own));
        }
    }

    /** Tells the listener which documents are opened and closed from now on. */
    public void addListener(OpenDocumentsListener listener) {
        listeners.add(listener);
    }

    /** Tells the listener no more. */
    public void removeListener(OpenDocumentsListener listener) {
        listeners.remove(listener);
    }

    /** All documents that are open here. */
    public List<StrategyDocument> open() {
        return List.copyOf(users.keySet());
    }

    private Optional<FileDocument> find(Path file) {
        return users.keySet().stream().filter(document -> isSame(document.file(), file)).findFirst();
    }

    /** A file can have several paths, by links and on disks that do not tell capitals from small letters. */
    private static boolean isSame(Path one, Path other) {
        try {
            return one.equals(other) || Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
