/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.exchange.Exclusion;
import org.partnerstrategy.exchange.Mapping;
import org.partnerstrategy.exchange.RegisterImport;
import org.partnerstrategy.exchange.Scale;
import org.partnerstrategy.exchange.profile.ImportProfile;
import org.partnerstrategy.exchange.profile.ImportProfiles;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.RegisterOptions;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.ScrolledPanel;

/** Which column of the register means what, and which rows stay out. */
final class ColumnsPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ColumnsPage.class);

    private static final List<ColumnRole> REQUIRED = List.of(ColumnRole.PARTNER, ColumnRole.GOAL);
    private static final int EXCLUSIONS_WIDTH = 300;

    private final RememberedMappings remembered;
    private final List<ImportTarget> targets;
    private ImportTarget target;
    private final Map<ColumnRole, PartRow> rows = new TreeMap<>();
    private ScrolledPanel panel;
    private AttributesPart attributes;
    private final ValuesPart values = new ValuesPart(this::validate);
    private ExclusionsPart exclusions;
    private Optional<ChosenRegister> shown = Optional.empty();

    /**
     * @param targets the strategies that the register can go to, the likeliest first
     */
    ColumnsPage(RememberedMappings remembered, List<ImportTarget> targets) {
        super("columns", MESSAGES.text("columns.title"), null);
        this.remembered = remembered;
        this.targets = List.copyOf(targets);
        this.target = targets.getFirst();
        setDescription(MESSAGES.text("columns.description"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 5).applyTo(body);
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(8, 4).applyTo(head);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(head);
        new TargetPart(head, targets, this::choose);
        new ProfilesPart(head, ImportProfiles.ofUser(), this::use,
                () -> new ImportProfile(mapping(), shown.orElseThrow().asked().withoutPassword()));
        Group mapping = new Group(body, SWT.NONE);
        mapping.setText(MESSAGES.text("columns.meaning"));
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(mapping);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(mapping);
        panel = new ScrolledPanel(mapping);
        Composite form = panel.content();
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 1).applyTo(form);
        for (ColumnRole part : ColumnRole.values()) {
            if (part == ColumnRole.INFLUENCE) {
                Label scores = new Label(form, SWT.NONE);
                scores.setText(MESSAGES.text("columns.scores"));
                GridDataFactory.fillDefaults().span(3, 1).indent(0, 6).applyTo(scores);
                attributes = new AttributesPart(form, scores, () -> target.strategy());
                values.createScale(form);
                values.createDay(form);
            }
            rows.put(part, new PartRow(form, part, REQUIRED.contains(part), () -> changed(part)));
            if (part == ColumnRole.AMOUNT) {
                values.createFactor(form);
                values.createRates(form);
            }
        }
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(form.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + panel.control().getVerticalBar().getSize().x, 300)
                .applyTo(panel.control());
        exclusions = new ExclusionsPart(body);
        GridDataFactory.fillDefaults().grab(false, true).hint(EXCLUSIONS_WIDTH, SWT.DEFAULT)
                .applyTo(exclusions.control());
        setControl(body);
    }

    /** Shows that register, with the mapping that was used last for its columns or is recognised in their names. */
    void show(ChosenRegister register) {
        if (shown.filter(before -> before.register() == register.register()).isPresent()) {
            return;
        }
        boolean sameColumns = shown.filter(before -> before.columns().equals(register.columns())).isPresent();
        Mapping mapping = sameColumns ? mapping()
                : remembered.find(register.columns()).orElseGet(() -> Mapping.recognise(register.register()))
                        .withAttributes(register.register(), target.strategy());
        boolean isRemembered = !sameColumns && remembered.find(register.columns()).isPresent();
        show(register, mapping, sameColumns || isRemembered ? Optional.of(mapping.exclusions()) : Optional.empty());
        if (isRemembered) {
            setMessage(MESSAGES.text("columns.remembered"), INFORMATION);
        }
    }

    private void show(ChosenRegister register, Mapping mapping, Optional<List<Exclusion>> leftOut) {
        shown = Optional.of(register);
        rows.forEach((part, row) -> row.show(register.register(), mapping.column(part)));
        attributes.show(register.register(), mapping);
        values.show(mapping.values());
        exclusions.show(register.register(), mapping.column(ColumnRole.PARTNER), leftOut);
        panel.fit();
        panel.control().setOrigin(0, 0);
        validate();
    }

    /** The strategy has attributes of its own, for which columns may be there. */
    private void choose(ImportTarget chosen) {
        target = chosen;
        shown.ifPresent(register -> {
            Mapping mapping = mapping().withAttributes(register.register(), chosen.strategy());
            show(register, mapping, Optional.of(mapping.exclusions()));
        });
    }

    private void use(ImportProfile profile) {
        try {
            ChosenRegister register = shown.orElseThrow();
            ChosenRegister read = profile.reading().equals(RegisterOptions.NONE) ? register
                    : register.with(profile.reading());
            Mapping mapping = profile.mapping().completedFor(read.register(), target.strategy());
            show(read, mapping, Optional.of(mapping.exclusions()));
            setMessage(MESSAGES.text("profile.used"), INFORMATION);
        } catch (RegisterException e) {
            setErrorMessage(e.in(Locale.getDefault()));
        }
    }

    /** The strategy that the register goes to. */
    ImportTarget target() {
        return target;
    }

    /** The day of the review for scores. */
    LocalDate day() {
        return values.day();
    }

    /** The register, read as the choices here say. */
    ChosenRegister register() {
        return shown.orElseThrow();
    }

    private void changed(ColumnRole part) {
        if (part == ColumnRole.PARTNER) {
            rows.get(part).column().ifPresent(exclusions::propose);
        }
        setMessage(null);
        validate();
    }

    private void validate() {
        Optional<String> problem = REQUIRED.stream().filter(part -> rows.get(part).column().isEmpty()).findFirst()
                .map(part -> MESSAGES.text("columns.missing", part.label())).or(values::problem)
                .or(this::unknownScale);
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    /** A scale is never guessed: where scores seem to be on another one than points, the user says which. */
    private Optional<String> unknownScale() {
        return shown.flatMap(register -> RegisterImport.suspectedScale(register.register(), mapping()))
                .map(scale -> scale.equals(Scale.WORDS) ? MESSAGES.text("columns.scale.words")
                        : MESSAGES.text("columns.scale.small", scale.lowest(), scale.highest()));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            rows.get(ColumnRole.PARTNER).setFocus();
        }
    }

    /** What the user chose. */
    Mapping mapping() {
        Map<ColumnRole, String> columns = new TreeMap<>();
        rows.forEach((part, row) -> row.column().ifPresent(column -> columns.put(part, column)));
        return new Mapping(columns, attributes.chosen(columns.values()), exclusions.chosen(), values.chosen());
    }
}
