/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.text.ReportText;

/** The words and order of the report, with a preview: what an organisation changes without programming. */
final class TextPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(TextPage.class);

    private final StrategyDocument document;
    private final Supplier<ReportRequest> request;
    private final Supplier<Locale> wanted;
    /** What was written in this wizard, by language; none for the standard text. */
    private final Map<Locale, Optional<ReportText>> written = new LinkedHashMap<>();
    private TextPart text;
    private PreviewPart preview;
    private Locale language;

    /**
     * @param request the report as the other pages want it
     * @param wanted the language that they want it in
     */
    TextPage(StrategyDocument document, Supplier<ReportRequest> request, Supplier<Locale> wanted) {
        super("text", MESSAGES.text("text.page.title"), null);
        this.document = document;
        this.request = request;
        this.wanted = wanted;
        setDescription(MESSAGES.text("text.page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).applyTo(body);
        text = new TextPart(body, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text.control());
        preview = new PreviewPart(body);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(preview.control());
        setControl(body);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            Locale next = wanted.get();
            if (!next.equals(language)) {
                language = null;
                text.show(next, written.getOrDefault(next, ReportText.of(document.strategy(), next)));
                language = next;
            }
            changed();
        }
    }

    private void changed() {
        if (language == null) {
            return;
        }
        written.put(language, text.own());
        Optional<String> problem = text.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(text.isRight());
        if (text.isRight()) {
            preview.show(request);
        }
    }

    /** The same report, on a strategy that nobody else has, in the words of this page. */
    ReportRequest worded(ReportRequest report) {
        setTexts(report.strategy());
        return report;
    }

    /** Whether the strategy keeps what was written already. */
    boolean isKept() {
        return written.entrySet().stream()
                .allMatch(each -> ReportText.of(document.strategy(), each.getKey()).equals(each.getValue()));
    }

    /** Gives a strategy the texts that were written. */
    void setTexts(PartnerStrategy strategy) {
        written.forEach((each, own) -> own.ifPresentOrElse(words -> words.keepIn(strategy),
                () -> ReportText.remove(strategy, each)));
    }
}
