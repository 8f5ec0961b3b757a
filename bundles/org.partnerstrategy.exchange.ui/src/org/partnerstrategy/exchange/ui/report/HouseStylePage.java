/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.HouseStyle;
import org.partnerstrategy.report.ReportRequest;

/** Which sections, in which colour and with which logo: what the strategy keeps for its reports, with a preview. */
final class HouseStylePage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(HouseStylePage.class);

    private final StrategyDocument document;
    private final Supplier<ReportRequest> request;
    private SectionsPart sections;
    private HouseStylePart style;
    private PreviewPart preview;
    private Button keep;

    /**
     * @param request the report on the chosen goals, for the chosen readers
     */
    HouseStylePage(StrategyDocument document, Supplier<ReportRequest> request) {
        super("style", MESSAGES.text("style.page.title"), null);
        this.document = document;
        this.request = request;
        setDescription(MESSAGES.text("style.page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).applyTo(body);
        Composite choices = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(choices);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(choices);
        sections = new SectionsPart(choices, document.strategy().getOmittedSections(), this::changed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sections.control());
        style = new HouseStylePart(choices, HouseStyle.of(document.strategy()), this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(style.control());
        keep = new Button(choices, SWT.CHECK);
        keep.setText(MESSAGES.text("style.keep"));
        keep.setSelection(true);
        preview = new PreviewPart(body);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(preview.control());
        setControl(body);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            changed();
        }
    }

    private void changed() {
        Optional<String> problem = sections.isEmpty() ? Optional.of(MESSAGES.text("sections.none")) : style.problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
        if (problem.isEmpty()) {
            preview.show(() -> dressed(request.get()));
        }
    }

    /** The same report with the sections and the style of this page. */
    ReportRequest dressed(ReportRequest wanted) {
        return wanted.without(Set.copyOf(sections.omitted())).dressed(style.style());
    }

    /**
     * Keeps the choices in the strategy, in one step, if that is wanted and they are others than before.
     *
     * @param goals the chosen goals; none for all
     * @param text the words of the report
     */
    void keep(List<Goal> goals, TextPage text) {
        PartnerStrategy strategy = document.strategy();
        HouseStyle chosen = style.style();
        List<String> omitted = sections.omitted();
        boolean isKept = HouseStyle.of(strategy).equals(chosen) && Set.copyOf(strategy.getOmittedSections())
                .equals(Set.copyOf(omitted)) && Objects.equals(strategy.getReportGoals(), goals) && text.isKept();
        if (keep.getSelection() && !isKept) {
            document.edit(MESSAGES.message("style.keep.edit"), () -> {
                strategy.setHouseColour(chosen.colour().orElse(null));
                strategy.setLogo(chosen.logo().orElse(null));
                ECollections.setEList(strategy.getOmittedSections(), omitted);
                ECollections.setEList(strategy.getReportGoals(), goals);
                text.setTexts(strategy);
            });
        }
    }
}
