/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ExportRequest;
import org.partnerstrategy.exchange.Exporter;
import org.partnerstrategy.exchange.ui.file.PlaceField;
import org.partnerstrategy.exchange.ui.pictures.GoalChoiceTree;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.SaveDialog;
import org.partnerstrategy.ui.file.TypedPath;

/** Which goals, with which options, and where the file goes. */
final class ExportPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ExportPage.class);

    private final StrategyDocument document;
    private final Exporter exporter;
    private final List<Goal> first;
    private final IDialogSettings settings;
    private Optional<GoalChoiceTree> goals = Optional.empty();
    private OptionsPart options;
    private PlaceField place;

    ExportPage(StrategyDocument document, Exporter exporter, List<Goal> first, IDialogSettings settings) {
        super("export", exporter.label().in(Locale.getDefault()), null);
        this.document = document;
        this.exporter = exporter;
        this.first = first;
        this.settings = settings;
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).applyTo(body);
        if (exporter.choosesGoals()) {
            GoalChoiceTree tree = new GoalChoiceTree(body, document.strategy(), first, this::validate);
            GridDataFactory.fillDefaults().grab(true, true).hint(340, 220)
                    .span(exporter.options().isEmpty() ? 2 : 1, 1).applyTo(tree.control());
            goals = Optional.of(tree);
        }
        options = new OptionsPart(body, exporter, settings, this::validate);
        options.control().ifPresent(control -> GridDataFactory.fillDefaults().grab(true, false)
                .span(exporter.choosesGoals() ? 1 : 2, 1).align(SWT.FILL, SWT.BEGINNING).applyTo(control));
        place = new PlaceField(body, MESSAGES.text("place.file"), MESSAGES.text("place.browse"), this::validate);
        place.onBrowse(this::browse);
        setButtonLayoutData(place.button());
        place.type(document.file().toAbsolutePath()
                .resolveSibling(FileName.withoutEnding(document.file()) + extension()).toString());
        setControl(body);
        validate();
    }

    private String extension() {
        return "." + exporter.extension();
    }

    private void browse() {
        SaveDialog dialog = new SaveDialog(getShell(), getTitle()).offering("*" + extension(), extension());
        place().ifPresent(dialog::proposing);
        dialog.choose().ifPresent(file -> place.type(file.toString()));
    }

    /** The file; none when what is typed is none. */
    Optional<Path> place() {
        return TypedPath.of(place.typed(), extension());
    }

    /** What is to be written, of a copy of the strategy that nobody changes. */
    ExportRequest request() {
        return options.chosen(ExportWriting.request(document.strategy(), goals.map(GoalChoiceTree::chosen)
                .orElseGet(() -> GoalWalk.through(document.strategy()).toList())));
    }

    /** Begins like this the next time. */
    void remember() {
        options.remember();
    }

    private void validate() {
        if (place != null) {
            Optional<String> problem = problem();
            setErrorMessage(problem.orElse(null));
            setPageComplete(problem.isEmpty());
        }
    }

    private Optional<String> problem() {
        if (goals.filter(tree -> tree.chosen().isEmpty()).isPresent() && !document.strategy().getGoals().isEmpty()) {
            return Optional.of(MESSAGES.text("goals.none"));
        }
        Optional<String> option = options.problem();
        if (option.isPresent()) {
            return option;
        }
        if (place().isEmpty()) {
            return Optional.of(MESSAGES.text("place.none"));
        }
        return Files.isDirectory(place().get()) ? Optional.of(MESSAGES.text("place.isFolder")) : Optional.empty();
    }
}
