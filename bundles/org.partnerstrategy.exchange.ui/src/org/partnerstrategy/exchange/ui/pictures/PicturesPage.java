/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.ui.pictures;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.exchange.ui.file.PlaceField;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.file.FileName;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.file.SaveDialog;
import org.partnerstrategy.ui.file.TypedPath;

/** Which goals, how they look and where they go. */
final class PicturesPage extends WizardPage {

    private static final Messages MESSAGES = Messages.of(PicturesPage.class);

    private static final String FOLDER = "folder";

    private final StrategyDocument document;
    private final List<Goal> first;
    private final IDialogSettings settings;
    private GoalChoiceTree goals;
    private LookPart look;
    private PlaceField place;
    private PictureKind shownKind;

    PicturesPage(StrategyDocument document, List<Goal> first, IDialogSettings settings) {
        super("pictures", MESSAGES.text("page.title"), null);
        this.document = document;
        this.first = first;
        this.settings = settings;
        setDescription(MESSAGES.text("page.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(10, 6).applyTo(body);
        goals = new GoalChoiceTree(body, document.strategy(), first, this::validate);
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 260).applyTo(goals.control());
        look = new LookPart(body, settings, this::lookChanged);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(look.control());
        place = new PlaceField(body, MESSAGES.text("place.file"), MESSAGES.text("place.browse"), this::validate);
        place.onBrowse(this::browse);
        setButtonLayoutData(place.button());
        setControl(body);
        lookChanged();
        setErrorMessage(null);
    }

    private void lookChanged() {
        PictureKind kind = look.kind();
        if (shownKind == null || shownKind.isOneFile() != kind.isOneFile()) {
            shownKind = kind;
            place.label(MESSAGES.text(kind.isOneFile() ? "place.file" : "place.folder"));
            place.type(proposal(kind).toString());
        } else if (kind.isOneFile() && place.typed().endsWith(shownKind.extension())) {
            // The name of the file goes along with its form.
            place.type(place.typed().substring(0, place.typed().length() - shownKind.extension().length())
                    + kind.extension());
        }
        shownKind = kind;
        validate();
    }

    private Path proposal(PictureKind kind) {
        String name = FileName.withoutEnding(document.file());
        Path beside = Optional.ofNullable(document.file().getParent()).orElse(Path.of("").toAbsolutePath());
        Path folder = Optional.ofNullable(settings.get(FOLDER)).map(Path::of).filter(Files::isDirectory)
                .orElse(beside);
        return folder.resolve(kind.isOneFile() ? name + kind.extension() : name);
    }

    private void browse() {
        if (look.kind().isOneFile()) {
            String extension = look.kind().extension();
            SaveDialog dialog = new SaveDialog(getShell(), MESSAGES.text("wizard.title")).offering("*" + extension,
                    extension);
            place().ifPresent(dialog::proposing);
            dialog.choose().ifPresent(file -> place.type(file.toString()));
        } else {
            place.chooseFolder(MESSAGES.text("wizard.title"));
        }
    }

    private Optional<Path> place() {
        PictureKind kind = look.kind();
        return kind.isOneFile() ? TypedPath.of(place.typed(), kind.extension()) : TypedPath.of(place.typed());
    }

    private void validate() {
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (goals.chosen().isEmpty()) {
            return Optional.of(MESSAGES.text("goals.none"));
        }
        Optional<Path> chosen = place();
        if (chosen.isEmpty()) {
            return Optional.of(MESSAGES.text(look.kind().isOneFile() ? "place.noFile" : "place.noFolder"));
        }
        boolean isFolder = Files.isDirectory(chosen.get());
        boolean isTaken = Files.exists(chosen.get()) && isFolder == look.kind().isOneFile();
        return isTaken ? Optional.of(MESSAGES.text(isFolder ? "place.isFolder" : "place.isFile")) : Optional.empty();
    }

    /** What is wanted; nothing when something is missing. */
    Optional<PictureOrder> order() {
        return problem().isPresent() ? Optional.empty()
                : place().map(path -> new PictureOrder(goals.chosen(), look.kind(), look.scale(), look.palette(),
                        look.options(), path));
    }

    /** Begins like this the next time. */
    void remember() {
        look.remember();
        place().map(Path::getParent).ifPresent(folder -> settings.put(FOLDER, folder.toString()));
    }
}
