/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.matrix.paint.PictureException;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportTemplateException;
import org.partnerstrategy.ui.HelpWizard;
import org.partnerstrategy.ui.file.Replacing;

/** Writes a strategy as a report for the council (handbook, all steps). */
public final class ReportWizard extends HelpWizard {

    private static final Messages MESSAGES = Messages.of(ReportWizard.class);

    private static final String HELP = "org.partnerstrategy.exchange.ui.exportReport";

    private final ReportPage page;
    private final HouseStylePage style;
    private final TextPage text;
    private Optional<Path> written = Optional.empty();

    /**
     * @param document the strategy
     * @param settings what the wizard remembers from one time to the next
     */
    public ReportWizard(StrategyDocument document, IDialogSettings settings) {
        super(HELP);
        page = new ReportPage(document, settings);
        style = new HouseStylePage(document, this::worded);
        text = new TextPage(document, () -> style.dressed(worded()), page::language);
        setDialogSettings(settings);
        setWindowTitle(MESSAGES.text("wizard.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
        addPage(style);
        addPage(text);
    }

    /** The report on the chosen goals, in the words that were written. */
    private ReportRequest worded() {
        return text.worded(page.request());
    }

    @Override
    public boolean performFinish() {
        ReportOrder order = page.order(wanted -> style.dressed(text.worded(wanted))).orElseThrow();
        if (!new Replacing(getShell(), getWindowTitle()).allows(order.file())) {
            return false;
        }
        try {
            getContainer().run(true, true, new ReportWriting(order));
        } catch (InterruptedException e) {
            page.setErrorMessage(MESSAGES.text("cancelled"));
            return false;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(problem(e.getCause(), order.file()));
            return false;
        }
        page.remember();
        style.keep(page.someGoals(), text);
        written = Optional.of(order.file());
        return true;
    }

    private static String problem(Throwable cause, Path file) {
        return switch (cause) {
        case FileWriteException cannotWrite -> cannotWrite.in(Locale.getDefault());
        case ReportTemplateException noTemplate -> noTemplate.problem().in(Locale.getDefault());
        case PictureException cannotDraw -> cannotDraw.problem().in(Locale.getDefault());
        case IOException failed -> FileWriteException.of(file, failed).in(Locale.getDefault());
        default -> throw new IllegalStateException(cause);
        };
    }

    /** The file that was written; none when it was not. */
    public Optional<Path> written() {
        return written;
    }
}
