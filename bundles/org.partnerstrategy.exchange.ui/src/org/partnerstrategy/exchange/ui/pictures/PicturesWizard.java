/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.matrix.paint.PictureException;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileFailure;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.HelpWizard;
import org.partnerstrategy.ui.file.Replacing;

/** Writes the matrices of goals as pictures (handbook, steps 2 and 3). */
public final class PicturesWizard extends HelpWizard {

    private static final Messages MESSAGES = Messages.of(PicturesWizard.class);

    private static final String HELP = "org.partnerstrategy.exchange.ui.exportPictures";

    private final PicturesPage page;
    private List<Path> written = List.of();

    /**
     * @param document the strategy
     * @param goals those that are chosen at first; all when there are none
     * @param settings what the wizard remembers from one time to the next
     */
    public PicturesWizard(StrategyDocument document, List<Goal> goals, IDialogSettings settings) {
        super(HELP);
        this.page = new PicturesPage(document, goals, settings);
        setDialogSettings(settings);
        setWindowTitle(MESSAGES.text("wizard.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        PictureOrder order = page.order().orElseThrow();
        if (!new Replacing(getShell(), getWindowTitle()).allows(List.copyOf(order.files().keySet()))) {
            return false;
        }
        PictureWriting writing = new PictureWriting(order, getShell().getDisplay());
        try {
            getContainer().run(true, true, writing);
        } catch (InterruptedException e) {
            page.setErrorMessage(MESSAGES.text("cancelled", writing.written().size()));
            return false;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(problem(e.getCause(), order.place()));
            return false;
        }
        page.remember();
        written = writing.written();
        return true;
    }

    private static String problem(Throwable cause, Path place) {
        return switch (cause) {
            case PictureException cannotDraw -> cannotDraw.problem().in(Locale.getDefault());
            case FileWriteException cannotWrite -> cannotWrite.in(Locale.getDefault());
            case IOException cannotWrite -> MESSAGES.text("failed", place.toString(),
                    FileFailure.reason(cannotWrite).localized());
            default -> throw new IllegalStateException(cause);
        };
    }

    /** The files that were written. */
    public List<Path> written() {
        return written;
    }
}
