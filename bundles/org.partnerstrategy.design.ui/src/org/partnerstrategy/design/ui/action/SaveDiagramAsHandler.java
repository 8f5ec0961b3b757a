/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.action;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.partnerstrategy.design.ui.project.RepresentationKind;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.file.SaveDialog;

/**
 * Saves the strategy of a diagram or table to another file, which is opened in the same kind of diagram. The diagrams
 * that are open stay with their own file: a project has one.
 */
public final class SaveDiagramAsHandler extends AbstractHandler {

    private static final Messages MESSAGES = Messages.of(SaveDiagramAsHandler.class);
    private static final String EXTENSION = ".partnerstrategy";

    private final Function<SaveDialog, Optional<Path>> choice;

    /** Asks by the desktop's dialog. */
    public SaveDiagramAsHandler() {
        this(SaveDialog::ask);
    }

    /** Lets the dialog ask in another way. */
    public SaveDiagramAsHandler(Function<SaveDialog, Optional<Path>> choice) {
        this.choice = choice;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = HandlerUtil.getActiveShellChecked(event);
        PageContext context = Adapters.adapt(HandlerUtil.getActiveEditor(event), PageContext.class);
        if (context != null) {
            ask(shell, context.document()).flatMap(target -> save(shell, context.document(), target))
                    .ifPresent(saved -> open((DialectEditor) HandlerUtil.getActiveEditor(event), saved));
        }
        return null;
    }

    private Optional<Path> ask(Shell shell, StrategyDocument document) {
        return choice.apply(new SaveDialog(shell, MESSAGES.text("saveAs.title"))
                .offering(MESSAGES.text("saveAs.filter"), EXTENSION).proposing(document.file())
                .refusing(SaveDiagramAsHandler::problem));
    }

    private static Optional<String> problem(Path target) {
        return Documents.service().open().stream().filter(open -> open.file().equals(target))
                .map(open -> MESSAGES.text("saveAs.open", target.getFileName().toString())).findFirst();
    }

    private static Optional<PartnerStrategy> save(Shell shell, StrategyDocument document, Path target) {
        try {
            PartnerStrategy copy = document.copy();
            StrategyFile.save(copy, target);
            return Optional.of(copy);
        } catch (StrategyFileException e) {
            MessageDialog.openError(shell, MESSAGES.text("saveAs.title"), e.in(Locale.getDefault()));
            return Optional.empty();
        }
    }

    private static void open(DialectEditor diagram, PartnerStrategy saved) {
        EObject shown = ((DSemanticDecorator) diagram.getRepresentation()).getTarget();
        EObject same = saved.eResource().getEObject(shown.eResource().getURIFragment(shown));
        RepresentationKind.of(DialectManager.INSTANCE.getDescription(diagram.getRepresentation()))
                .ifPresent(kind -> new Diagrams(diagram.getSite().getWorkbenchWindow()).open(
                        Path.of(saved.eResource().getURI().toFileString()), kind, same));
    }
}
