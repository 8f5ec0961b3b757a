package org.partnerstrategy.editing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.provider.LabellingItemProviderAdapterFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/** A document with an editing domain of its own. */
final class FileDocument implements StrategyDocument {

    private final ComposedAdapterFactory adapters = new ComposedAdapterFactory(
            List.of(new LabellingItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory()));
    private final BasicCommandStack history = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new FileDomain();
    private final ChangeCollector changes = new ChangeCollector();
    private final List<DocumentListener> listeners = new CopyOnWriteArrayList<>();

    private PartnerStrategy strategy;
    private Path file;
    private FileStamp stamp;
    private EditLock lock;
    private Optional<String> otherEditor = Optional.empty();
    private boolean editing;
    private boolean wasDirty;
    private boolean replaced;

    private FileDocument(PartnerStrategy strategy, Path file, FileStamp stamp) {
        show(strategy);
        settle(file, stamp);
        history.addCommandStackListener(event -> announce());
    }

    /**
     * Opens a file.
     *
     * @throws StrategyFileException when it cannot be read
     */
    static FileDocument open(Path file) throws StrategyFileException {
        // Stamped before it is read: what is written in between is then noticed as a change.
        FileStamp stamp = FileStamp.of(file);
        return new FileDocument(StrategyFile.load(file), file, stamp);
    }

    @Override
    public PartnerStrategy strategy() {
        return strategy;
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public boolean edit(Message label, Runnable change) {
        if (editing) {
            // Part of the step that is under way.
            change.run();
            return true;
        }
        editing = true;
        try {
            RecordedChange step = RecordedChange.make(label, strategy.eResource(), change);
            if (step.changesNothing()) {
                changes.take();
                return false;
            }
            history.execute(step);
            return true;
        } finally {
            editing = false;
        }
    }

    @Override
    public boolean isDirty() {
        return replaced || history.isSaveNeeded();
    }

    @Override
    public void save() throws StrategyFileException {
        StrategyFile.save(strategy, file);
        saved(file);
    }

    @Override
    public void saveAs(Path other) throws StrategyFileException {
        Path target = other.toAbsolutePath().normalize();
        StrategyFile.save(strategy, target);
        saved(target);
    }

    private void saved(Path target) {
        settle(target, FileStamp.of(target));
        replaced = false;
        history.saveIsDone();
        wasDirty = false;
        tell(DocumentListener::stateChanged);
    }

    @Override
    public void revert() throws StrategyFileException {
        FileStamp before = FileStamp.of(file);
        PartnerStrategy content = StrategyFile.load(file);
        settle(file, before);
        replaceBy(content, false);
    }

    @Override
    public void replace(PartnerStrategy content) {
        replaceBy(content, true);
    }

    private void replaceBy(PartnerStrategy content, boolean dirty) {
        Resource previous = strategy.eResource();
        previous.eAdapters().remove(changes);
        domain.getResourceSet().getResources().remove(previous);
        show(content);
        replaced = dirty;
        wasDirty = dirty;
        history.flush();
        tell(DocumentListener::replaced);
        tell(DocumentListener::stateChanged);
    }

    private void show(PartnerStrategy content) {
        strategy = content;
        domain.getResourceSet().getResources().add(content.eResource());
        content.eResource().eAdapters().add(changes);
        changes.take();
    }

    /** From now on the document belongs to this file, as the stamp knows it. */
    private void settle(Path target, FileStamp known) {
        if (!target.equals(file)) {
            if (lock != null) {
                lock.release();
            }
            lock = new EditLock(target);
            otherEditor = lock.take();
            file = target;
        }
        stamp = known;
    }

    @Override
    public FileChange fileChange() {
        return stamp.changeOf(file);
    }

    @Override
    public boolean isReadOnly() {
        return Files.exists(file) && !Files.isWritable(file);
    }

    @Override
    public Optional<String> otherEditor() {
        return otherEditor;
    }

    @Override
    public void addListener(DocumentListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(DocumentListener listener) {
        listeners.remove(listener);
    }

    /** Gives the file free and lets the strategy go. */
    void close() {
        lock.release();
        history.flush();
        adapters.dispose();
        listeners.clear();
    }

    private void announce() {
        Set<EObject> elements = changes.take();
        if (!elements.isEmpty()) {
            tell(listener -> listener.changed(elements));
        }
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            tell(DocumentListener::stateChanged);
        }
    }

    private void tell(Consumer<DocumentListener> what) {
        listeners.forEach(what);
    }

    /** Files that may not be written can be edited too, and saved elsewhere. */
    private final class FileDomain extends AdapterFactoryEditingDomain {

        FileDomain() {
            super(adapters, history);
        }

        @Override
        public boolean isReadOnly(Resource resource) {
            return false;
        }
    }
}
