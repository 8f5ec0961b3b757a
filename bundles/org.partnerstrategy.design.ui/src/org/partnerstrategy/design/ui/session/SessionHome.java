/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.session;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.emf.workspace.IWorkspaceCommandStack;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.widgets.Display;
import org.partnerstrategy.editing.ContentMerge;
import org.partnerstrategy.editing.DocumentClient;
import org.partnerstrategy.editing.DocumentStore;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

/** A strategy in a modelling session: its diagrams and the studio's editor change the same one, with one history. */
final class SessionHome implements DocumentStore {

    private final Session session;
    private final Resource resource;
    private final Path file;
    private final ResourceSetListenerImpl changes = new Changes();

    private DocumentClient guest = DocumentClient.NONE;
    private PartnerStrategy shown;
    private boolean changed;

    SessionHome(Session session, Resource resource, Path file) {
        this.session = session;
        this.resource = resource;
        this.file = file;
        shown = strategy();
        transactions().addResourceSetListener(changes);
    }

    /** Whether this is the home of what a resource holds. */
    boolean holds(Resource other) {
        return resource == other;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public PartnerStrategy strategy() {
        // Until a file that was changed by others is read again, the last content is what there is.
        return resource.getContents().isEmpty() ? shown : (PartnerStrategy) resource.getContents().getFirst();
    }

    @Override
    public EditingDomain domain() {
        return transactions();
    }

    private TransactionalEditingDomain transactions() {
        return session.getTransactionalEditingDomain();
    }

    @Override
    public boolean edit(Message label, Runnable change) {
        if (isInChange()) {
            // Part of the step that is under way.
            change.run();
            return true;
        }
        changed = false;
        AtomicReference<RuntimeException> failure = new AtomicReference<>();
        transactions().getCommandStack().execute(new RecordingCommand(transactions(), label.in(Locale.getDefault())) {

            @Override
            protected void doExecute() {
                try {
                    change.run();
                } catch (RuntimeException e) {
                    failure.set(e);
                    // Takes back what was changed until then.
                    throw new OperationCanceledException();
                }
            }
        });
        if (failure.get() != null) {
            throw failure.get();
        }
        return changed;
    }

    private boolean isInChange() {
        var transaction = ((InternalTransactionalEditingDomain) transactions()).getActiveTransaction();
        return transaction != null && !transaction.isReadOnly() && transaction.getOwner() == Thread.currentThread();
    }

    @Override
    public Optional<String> undoable() {
        return steps().map(stack -> stack.getOperationHistory().getUndoOperation(stack.getDefaultUndoContext()))
                .map(IUndoableOperation::getLabel);
    }

    @Override
    public Optional<String> redoable() {
        return steps().map(stack -> stack.getOperationHistory().getRedoOperation(stack.getDefaultUndoContext()))
                .map(IUndoableOperation::getLabel);
    }

    /** The steps of the diagrams are among them, and those of Sirius itself, which are no commands. */
    private Optional<IWorkspaceCommandStack> steps() {
        return Optional.ofNullable(transactions()).map(TransactionalEditingDomain::getCommandStack)
                .filter(IWorkspaceCommandStack.class::isInstance).map(IWorkspaceCommandStack.class::cast);
    }

    @Override
    public boolean isDirty() {
        return session.isOpen() && session.getStatus() == SessionStatus.DIRTY;
    }

    @Override
    public boolean isReadOnly() {
        return transactions().isReadOnly(resource);
    }

    @Override
    public boolean isShownElsewhere() {
        return Optional.ofNullable(SessionUIManager.INSTANCE.getUISession(session))
                .filter(diagrams -> !diagrams.getEditors().isEmpty()).isPresent();
    }

    @Override
    public void save() throws StrategyFileException {
        session.save(new NullProgressMonitor());
        if (isDirty()) {
            throw new StrategyFileException(file.toString(), Message.of(SessionHome.class, "notSaved"), null);
        }
    }

    @Override
    public void take(PartnerStrategy content, boolean saved) {
        edit(Message.of(SessionHome.class, saved ? "reverted" : "recovered"),
                () -> ContentMerge.of(content, strategy()));
    }

    @Override
    public void setGuest(DocumentClient other) {
        guest = other;
    }

    @Override
    public void leave() {
        guest = DocumentClient.NONE;
        if (transactions() != null) {
            transactions().removeResourceSetListener(changes);
        }
    }

    /** The session became dirty or clean. */
    void stateChanged() {
        if (isDirty()) {
            guest.stateChanged();
        } else {
            guest.saved();
        }
    }

    private void tell(Set<EObject> elements) {
        if (strategy() != shown) {
            shown = strategy();
            guest.replaced();
        } else {
            guest.changed(elements);
        }
    }

    /** What was changed in the strategy by anybody. */
    private final class Changes extends ResourceSetListenerImpl {

        @Override
        public boolean isPostcommitOnly() {
            return true;
        }

        @Override
        public void resourceSetChanged(ResourceSetChangeEvent event) {
            Set<EObject> elements = new LinkedHashSet<>();
            boolean replaced = false;
            for (Notification notification : event.getNotifications()) {
                if (notification.getNotifier() == resource) {
                    replaced |= notification.getFeatureID(Resource.class) == Resource.RESOURCE__CONTENTS;
                } else if (!notification.isTouch() && notification.getNotifier() instanceof Identified element) {
                    elements.add(element);
                }
            }
            if (replaced || !elements.isEmpty()) {
                changed = true;
                inDisplay(() -> tell(elements));
            }
        }
    }

    static void inDisplay(Runnable work) {
        Display display = Display.getDefault();
        if (display.getThread() == Thread.currentThread()) {
            work.run();
        } else {
            display.asyncExec(work);
        }
    }
}
