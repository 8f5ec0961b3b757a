/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ui.file.PlaceField;
import org.partnerstrategy.exchange.ui.pictures.GoalChoiceTree;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.ui.file.SaveDialog;
import org.partnerstrategy.ui.file.TypedPath;

/** Which goals, for whom, in which form and where: what the command line asks for, too. */
final class ReportPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(ReportPage.class);

    private static final String FOLDER = "folder";

    private final StrategyDocument document;
    private final IDialogSettings settings;
    private GoalChoiceTree goals;
    private ReaderPart reader;
    private PlaceField place;
    private TemplatePart template;

    ReportPage(StrategyDocument document, IDialogSettings settings) {
        super("report", MESSAGES.text("page.title"), null);
        this.document = document;
        this.settings = settings;
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).applyTo(body);
        goals = new GoalChoiceTree(body, document.strategy(), document.strategy().getReportGoals(), this::validate);
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 260).applyTo(goals.control());
        reader = new ReaderPart(body, settings, this::followFormat);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(reader.control());
        place = new PlaceField(body, MESSAGES.text("place.file"), MESSAGES.text("place.browse"), this::validate);
        place.onBrowse(this::browse);
        setButtonLayoutData(place.button());
        place.type(proposal().toString());
        template = new TemplatePart(place.row(), settings, this::validate);
        setButtonLayoutData(template.button());
        template.follow(reader.format());
        setControl(body);
        validate();
        setErrorMessage(null);
    }

    private Path proposal() {
        String name = FileName.withoutEnding(document.file());
        Path beside = Optional.ofNullable(document.file().getParent()).orElse(Path.of("").toAbsolutePath());
        Path folder = Optional.ofNullable(settings.get(FOLDER)).map(Path::of).filter(Files::isDirectory)
                .orElse(beside);
        return folder.resolve(MESSAGES.text("place.name", name) + reader.format().extension());
    }

    /** The name of the file goes along with the format. */
    private void followFormat() {
        String extension = reader.format().extension();
        if (template != null) {
            template.follow(reader.format());
        }
        if (place != null && !place.typed().endsWith(extension)) {
            String known = Stream.of(ReportFormat.values()).map(format -> Pattern.quote(format.extension()))
                    .collect(Collectors.joining("|"));
            place.type(place.typed().strip().replaceFirst("(?i)(" + known + ")?$", extension));
        }
    }

    private void browse() {
        String extension = reader.format().extension();
        SaveDialog dialog = new SaveDialog(getShell(), MESSAGES.text("wizard.title")).offering("*" + extension,
                extension);
        place().ifPresent(dialog::proposing);
        dialog.choose().ifPresent(file -> place.type(file.toString()));
    }

    private Optional<Path> place() {
        return TypedPath.of(place.typed(), reader.format().extension());
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (goals.chosen().isEmpty() && !document.strategy().getGoals().isEmpty()) {
            return Optional.of(MESSAGES.text("goals.none"));
        }
        Optional<Path> chosen = place();
        if (chosen.isEmpty()) {
            return Optional.of(MESSAGES.text("place.none"));
        }
        if (template != null && !template.isFileName()) {
            return Optional.of(MESSAGES.text("place.template.wrong"));
        }
        return Files.isDirectory(chosen.get()) ? Optional.of(MESSAGES.text("place.isFolder")) : Optional.empty();
    }

    /** What is wanted, of a copy of the strategy that nobody changes; nothing when something is missing. */
    Optional<ReportOrder> order(UnaryOperator<ReportRequest> dressed) {
        return problem().isPresent() ? Optional.empty()
                : place().map(file -> new ReportOrder(dressed.apply(request()), reader.format(), template.template(),
                        file, document.file()));
    }

    /** The goals that are chosen; none when all are. */
    List<Goal> someGoals() {
        List<Goal> chosen = goals.chosen();
        return chosen.equals(GoalWalk.through(document.strategy()).toList()) ? List.of() : chosen;
    }

    /** The report on the chosen goals, of a copy of the strategy that nobody changes. */
    ReportRequest request() {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        PartnerStrategy copy = (PartnerStrategy) copier.copy(document.strategy());
        copier.copyReferences();
        List<Goal> chosen = goals.chosen().stream().map(goal -> (Goal) copier.get(goal)).toList();
        return ReportRequest.of(copy, reader.language(), LocalDate.now()).to(reader.audience()).on(chosen);
    }

    /** The language that is chosen for the report. */
    Locale language() {
        return reader.language();
    }

    /** Begins like this the next time. */
    void remember() {
        reader.remember();
        template.remember();
        place().map(Path::getParent).ifPresent(folder -> settings.put(FOLDER, folder.toString()));
    }
}
