/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.compare.git.ConflictedFile;
import org.partnerstrategy.compare.merge.CommonVersion;
import org.partnerstrategy.editing.DocumentClient;
import org.partnerstrategy.editing.DocumentStore;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.editor.StrategyOpener;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;
import org.partnerstrategy.ui.Documents;
import org.partnerstrategy.ui.StrategyEditorInput;

/** What an editor does when something is the matter with its file. */
class FileOfAnEditorTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    /** How long the look at the file may take. */
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Path file;

    @BeforeEach
    void makeFile() throws Exception {
        file = folder.resolve("strategy.partnerstrategy");
        StrategyFile.save(HandbookExample.create(Locale.ENGLISH), file);
    }

    @Test
    void readsAFileThatOthersChanged() throws Exception {
        StrategyEditor editor = studio.open(file);
        changeByOthers();
        comeBack();
        assertEquals("Others", editor.document().strategy().getOrganisation());
        assertFalse(editor.isDirty());
    }

    @Test
    void showsInATableWhatOthersAdded() throws Exception {
        StrategyEditor editor = studio.open(file);
        editor.show("org.partnerstrategy.inventory");
        studio.settle();
        Table table = Widgets.find(studio.window().getShell(), Table.class, Table::isVisible);
        int before = table.getItemCount();
        PartnerStrategy theirs = StrategyFile.load(file);
        Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
        partner.setName("Chess Club");
        theirs.getPartners().add(partner);
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        relation.setPartner(partner);
        relation.setGoal(theirs.getGoals().getFirst());
        theirs.getRelations().add(relation);
        StrategyFile.save(theirs, file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        comeBack();
        assertEquals(before + 1, table.getItemCount());
        assertEquals("Chess Club", table.getItem(before - 1).getText(0));
    }

    @Test
    void tellsWhoStaysInTheWindow() throws Exception {
        StrategyEditor editor = studio.open(file);
        stayWhile(this::changeByOthers);
        assertTrue(editor.notice().contains("Someone else changed"), editor.notice());
        assertEquals("Others", StrategyFile.load(file).getOrganisation());
        comeBack();
        assertEquals("Others", editor.document().strategy().getOrganisation());
        assertEquals("", editor.notice());
    }

    @Test
    void offersToMergeAsSoonAsSomethingIsChanged() throws Exception {
        StrategyEditor editor = studio.open(file);
        stayWhile(this::changeByOthers);
        assertTrue(isOffered("Load"));
        rename(editor, "Mine");
        studio.settle();
        assertTrue(isOffered("Merge..."));
        assertFalse(isOffered("Load"));
        editor.document().domain().getCommandStack().undo();
        studio.settle();
        assertTrue(isOffered("Load"));
    }

    /** What was said of the file stays until it answers again. */
    @Test
    void takesAFileOutOfReachForUnchanged() throws Exception {
        Path share = Files.createDirectory(folder.resolve("share"));
        file = Files.move(file, share.resolve(file.getFileName()));
        StrategyEditor editor = studio.open(file);
        stayWhile(this::changeByOthers);
        String said = editor.notice();
        assertTrue(said.contains("Someone else changed"), said);
        Path away = folder.resolve("away");
        stayWhile(() -> {
            Files.move(share, away);
            // Leads nowhere, and the disk does not say that the file is gone.
            Files.createSymbolicLink(share, share);
        });
        assertEquals(said, editor.notice());
        stayWhile(() -> {
            Files.delete(share);
            Files.move(away, share);
        });
        assertEquals(said, editor.notice());
        stayWhile(() -> Files.delete(file));
        assertTrue(editor.notice().contains("was moved or deleted"), editor.notice());
    }

    @Test
    void keepsOwnChangesWhenTheUserWantsThat() throws Exception {
        StrategyEditor editor = studio.open(file);
        rename(editor, "Mine");
        changeByOthers();
        String question = DialogRobot.answer("Keep Mine", this::comeBack);
        assertTrue(question.contains("strategy.partnerstrategy"), question);
        assertEquals("Mine", editor.document().strategy().getOrganisation());
        assertTrue(editor.isDirty());
        // Who has answered is not asked again.
        comeBack();
        editor.doSave(new NullProgressMonitor());
        assertEquals("Mine", StrategyFile.load(file).getOrganisation());
    }

    @Test
    void mergesBothWhenTheUserWantsThat() throws Exception {
        StrategyEditor editor = studio.open(file);
        PartnerStrategy strategy = editor.document().strategy();
        editor.document().edit(ElementName.of(strategy), () -> strategy.setDescription("Mine"));
        changeByOthers();
        DialogRobot.answer("Merge", this::comeBack);
        assertEquals("Mine", editor.document().strategy().getDescription());
        assertEquals("Others", editor.document().strategy().getOrganisation());
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        assertEquals("Others", StrategyFile.load(file).getOrganisation());
        assertEquals("Mine", StrategyFile.load(file).getDescription());
    }

    @Test
    void asksWhatCountsWhereBothChangedTheSame() throws Exception {
        StrategyEditor editor = studio.open(file);
        rename(editor, "Mine");
        changeByOthers();
        StringBuilder said = new StringBuilder();
        said.append(DialogRobot.answer("Merge", () -> said.append(DialogRobot.answer("Merge", this::comeBack))));
        assertTrue(said.toString().contains("1 Conflict"), said.toString());
        assertEquals("Mine", editor.document().strategy().getOrganisation());
        editor.doSave(new NullProgressMonitor());
        assertEquals("Mine", StrategyFile.load(file).getOrganisation());
    }

    @Test
    void takesOverWhatIsDifferentInAnotherVersion() throws Exception {
        Path copy = Files.copy(file, folder.resolve("copy.partnerstrategy"));
        StrategyFile.<Object, RuntimeException>change(copy, theirs -> {
            theirs.setOrganisation("Others");
            theirs.getPartners().getFirst().setContact("Anna");
            return theirs;
        });
        StrategyEditor editor = studio.open(file);
        String before = String.valueOf(editor.document().strategy().getOrganisation());
        String said = DialogRobot.answer("Adopt", () -> compareWith(copy));
        assertTrue(said.contains("2 differences"), said);
        assertEquals("Others", editor.document().strategy().getOrganisation());
        assertEquals("Anna", editor.document().strategy().getPartners().getFirst().getContact());
        editor.document().domain().getCommandStack().undo();
        assertEquals(before, String.valueOf(editor.document().strategy().getOrganisation()));
        assertFalse(editor.isDirty());
    }

    @Test
    void mergesAFileWithConflictMarksBeforeItIsOpened() throws Exception {
        StrategyFile.<Object, RuntimeException>change(file, strategy -> {
            strategy.setOrganisation("Mine");
            return strategy;
        });
        String line = Files.readAllLines(file).stream().filter(text -> text.contains("Mine")).findFirst()
                .orElseThrow();
        Files.writeString(file, Files.readString(file).replace(line, "<<<<<<< HEAD\n" + line + "\n||||||| base\n"
                + line.replace("Mine", "Before") + "\n=======\n" + line.replace("Mine", "Theirs")
                + "\n>>>>>>> theirs"));
        StringBuilder said = new StringBuilder();
        said.append(DialogRobot.answer("Merge", () -> said.append(DialogRobot.answer("Merge", this::doubleClick))));
        assertTrue(said.toString().contains("conflict marks of git"), said.toString());
        assertTrue(said.toString().contains("1 Conflict"), said.toString());
        assertEquals("Mine", StrategyFile.load(file).getOrganisation());
        assertEquals(1, studio.window().getActivePage().getEditorReferences().length);
    }

    /** An Eclipse with projects opens the editor itself. */
    private void doubleClick() {
        try {
            studio.window().getActivePage().openEditor(new StrategyEditorInput(file), StrategyEditor.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The merge driver leaves the own version in the file, and git knows that it is not merged. */
    @Test
    void mergesAFileThatGitCouldNotMergeBeforeItIsOpened() throws Exception {
        git("", "init", "--quiet");
        StringBuilder stages = new StringBuilder();
        List<String> organisations = List.of("Before", "Mine", "Theirs");
        for (int i = 0; i < organisations.size(); i++) {
            String organisation = organisations.get(i);
            StrategyFile.<Object, RuntimeException>change(file, strategy -> {
                strategy.setOrganisation(organisation);
                return strategy;
            });
            String content = git("", "hash-object", "-w", file.getFileName().toString()).strip();
            stages.append("100644 %s %d\t%s\n".formatted(content, i + 1, file.getFileName()));
        }
        git(stages.toString(), "update-index", "--index-info");
        assertTrue(ConflictedFile.isUnmerged(file));
        StringBuilder said = new StringBuilder();
        said.append(DialogRobot.answer("Merge", () -> said.append(DialogRobot.answer("Merge",
                () -> new StrategyOpener(studio.window()).open(file)))));
        assertTrue(said.toString().contains("Git could not merge"), said.toString());
        assertEquals("Mine", StrategyFile.load(file).getOrganisation());
        assertFalse(ConflictedFile.isUnmerged(file));
    }

    private String git(String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).directory(file.getParent().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        git.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        git.getOutputStream().close();
        String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, git.waitFor(), () -> String.join(" ", command));
        return answer;
    }

    @Test
    void takesAnEarlierVersionBackAsOneStep() throws Exception {
        StrategyEditor editor = studio.open(file);
        String before = String.valueOf(editor.document().strategy().getOrganisation());
        rename(editor, "Mine");
        editor.doSave(new NullProgressMonitor());
        StringBuilder said = new StringBuilder();
        said.append(DialogRobot.answer("Compare...", () -> said.append(DialogRobot.answer("Adopt",
                () -> execute("org.partnerstrategy.editor.earlierVersions", Map.of())))));
        assertTrue(said.toString().contains("1 difference"), said.toString());
        assertEquals(before, String.valueOf(editor.document().strategy().getOrganisation()));
        editor.document().domain().getCommandStack().undo();
        assertEquals("Mine", editor.document().strategy().getOrganisation());
    }

    @Test
    void offersTheCopyThatASharedFolderLeft() throws Exception {
        Files.copy(file, folder.resolve("strategy (Anna's conflicted copy 2026-11-30).partnerstrategy"));
        StrategyEditor editor = studio.open(file);
        comeBack();
        assertTrue(editor.notice().contains("Anna's conflicted copy"), editor.notice());
    }

    /** Mailed before the own change, changed by others, and mailed back. */
    @Test
    void mergesACopyThatCameBack() throws Exception {
        StrategyEditor editor = studio.open(file);
        Path copy = copyOfOthers("copy.partnerstrategy");
        PartnerStrategy strategy = editor.document().strategy();
        editor.document().edit(ElementName.of(strategy), () -> strategy.setDescription("Mine"));
        editor.doSave(new NullProgressMonitor());
        StringBuilder said = new StringBuilder();
        said.append(DialogRobot.answer("Merge", () -> said.append(DialogRobot.answer("Adopt",
                () -> compareWith(copy)))));
        assertTrue(said.toString().contains("1 difference"), said.toString());
        assertEquals("Others", strategy.getOrganisation());
        assertEquals("Mine", strategy.getDescription());
        editor.document().domain().getCommandStack().undo();
        assertFalse(editor.isDirty());
    }

    /** What the copy brought at first is no change of it any more when it comes back once more. */
    @Test
    void knowsACopyOfWhichAllWasAdopted() throws Exception {
        StrategyEditor editor = studio.open(file);
        Path copy = copyOfOthers("copy.partnerstrategy");
        DialogRobot.answer("Adopt", () -> compareWith(copy));
        editor.doSave(new NullProgressMonitor());
        assertEquals("Others", StrategyFile.load(CommonVersion.of(file, copy).orElseThrow().copy()).getOrganisation());

        StrategyFile.<Object, RuntimeException>change(copy, theirs -> {
            theirs.setDescription("More");
            return theirs;
        });
        rename(editor, "Mine");
        editor.doSave(new NullProgressMonitor());
        StringBuilder said = new StringBuilder();
        said.append(DialogRobot.answer("Merge", () -> said.append(DialogRobot.answer("Adopt",
                () -> compareWith(copy)))));
        assertTrue(said.toString().contains("1 difference"), said.toString());
        assertEquals("Mine", editor.document().strategy().getOrganisation());
        assertEquals("More", editor.document().strategy().getDescription());
    }

    @Test
    void knowsACopyOfWhichAllWasAdoptedFromTheBar() throws Exception {
        Path copy = copyOfOthers("strategy (Anna's conflicted copy 2026-11-30).partnerstrategy");
        StrategyEditor editor = studio.open(file);
        assertTrue(editor.notice().contains("Anna's conflicted copy"), editor.notice());
        DialogRobot.answer("Adopt", () -> Widgets.press(studio.window().getShell(), "Compare..."));
        editor.doSave(new NullProgressMonitor());
        assertEquals("Others", StrategyFile.load(CommonVersion.of(file, copy).orElseThrow().copy()).getOrganisation());
    }

    @Test
    void asksAgainWhenTheComparisonWasCancelled() throws Exception {
        StrategyEditor editor = studio.open(file);
        Path copy = bothChangeTheOrganisation(editor);
        DialogRobot.answer("Compare...", () -> DialogRobot.answer("Cancel", () -> compareWith(copy)));
        assertAsksAgain(editor, copy);
    }

    @Test
    void asksAgainWhenWhatWasComparedIsTakenBack() throws Exception {
        StrategyEditor editor = studio.open(file);
        Path copy = bothChangeTheOrganisation(editor);
        DialogRobot.answer("Compare...", () -> DialogRobot.answer("Adopt", () -> compareWith(copy)));
        assertEquals("Others", editor.document().strategy().getOrganisation());
        editor.document().domain().getCommandStack().undo();
        assertAsksAgain(editor, copy);
    }

    @Test
    void asksAgainWhenWhatWasDecidedIsTakenBack() throws Exception {
        StrategyEditor editor = studio.open(file);
        Path copy = bothChangeTheOrganisation(editor);
        DialogRobot.answer("Merge", () -> DialogRobot.answer("Merge", () -> DialogRobot.answer("Adopt", () -> {
            Display.getCurrent().timerExec(0, this::chooseTheirs);
            compareWith(copy);
        })));
        assertEquals("Others", editor.document().strategy().getOrganisation());
        editor.document().domain().getCommandStack().undo();
        assertAsksAgain(editor, copy);
    }

    /** In the page of conflicts, as soon as it is there. */
    private void chooseTheirs() {
        Optional<Button> theirs = Arrays.stream(Display.getCurrent().getShells())
                .flatMap(shell -> Widgets.all(shell, Button.class).stream())
                .filter(button -> button.getText().equals("Theirs: Others")).findFirst();
        if (theirs.isEmpty()) {
            Display.getCurrent().timerExec(1, this::chooseTheirs);
            return;
        }
        Arrays.stream(theirs.get().getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(button -> button.setSelection(button == theirs.get()));
        theirs.get().notifyListeners(SWT.Selection, new Event());
    }

    /** Here it is not saved yet. */
    private Path bothChangeTheOrganisation(StrategyEditor editor) throws Exception {
        Path copy = copyOfOthers("copy.partnerstrategy");
        PartnerStrategy strategy = editor.document().strategy();
        editor.document().edit(ElementName.of(strategy), () -> strategy.setDescription("Mine"));
        editor.doSave(new NullProgressMonitor());
        rename(editor, "Mine");
        return copy;
    }

    /** What the copy brings is still a change of it, so it is asked about. */
    private void assertAsksAgain(StrategyEditor editor, Path copy) throws Exception {
        editor.doSave(new NullProgressMonitor());
        assertEquals("Mine", StrategyFile.load(file).getOrganisation());
        StringBuilder said = new StringBuilder();
        said.append(DialogRobot.answer("Merge", () -> said.append(DialogRobot.answer("Cancel",
                () -> compareWith(copy)))));
        assertTrue(said.toString().contains("1 Conflict"), said.toString());
    }

    /** As a double click does in an Eclipse with projects, too. */
    @Test
    void offersToMergeACopyThatIsOpened() throws Exception {
        StrategyEditor editor = studio.open(file);
        Path copy = copyOfOthers("strategy (Anna's conflicted copy 2026-11-30).partnerstrategy");
        rename(editor, "Mine");
        editor.doSave(new NullProgressMonitor());
        StrategyEditor opened = (StrategyEditor) studio.window().getActivePage().openEditor(
                new StrategyEditorInput(copy), StrategyEditor.ID);
        assertTrue(opened.notice().contains("is a copy"), opened.notice());
        assertTrue(opened.notice().contains(file.toRealPath().toString()), opened.notice());
    }

    private Path copyOfOthers(String name) throws Exception {
        Path copy = Files.copy(file, folder.resolve(name));
        StrategyFile.<Object, RuntimeException>change(copy, theirs -> {
            theirs.setOrganisation("Others");
            return theirs;
        });
        return copy;
    }

    private void compareWith(Path other) {
        execute("org.partnerstrategy.editor.compareWith",
                Map.of("org.partnerstrategy.editor.compareWith.file", other.toString()));
    }

    private void execute(String id, Map<String, String> parameters) {
        Command command = studio.window().getService(ICommandService.class).getCommand(id);
        try {
            studio.window().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsTheirChangesWhenTheUserWantsThat() throws Exception {
        StrategyEditor editor = studio.open(file);
        rename(editor, "Mine");
        changeByOthers();
        DialogRobot.answer("Load Theirs", this::comeBack);
        assertEquals("Others", editor.document().strategy().getOrganisation());
        assertFalse(editor.isDirty());
    }

    @Test
    void asksBeforeItOverwritesWhatOthersWrote() throws Exception {
        StrategyEditor editor = studio.open(file);
        rename(editor, "Mine");
        changeByOthers();
        DialogRobot.answer("Cancel", () -> editor.doSave(new NullProgressMonitor()));
        assertEquals("Others", StrategyFile.load(file).getOrganisation());
        assertTrue(editor.isDirty());
    }

    @Test
    void saysThatTheFileIsGone() throws Exception {
        StrategyEditor editor = studio.open(file);
        Files.delete(file);
        comeBack();
        assertTrue(editor.notice().contains("was moved or deleted"), editor.notice());
    }

    @Test
    void staysDirtyWhenItCannotBeSaved() throws Exception {
        StrategyEditor editor = studio.open(file);
        rename(editor, "Mine");
        Files.delete(file);
        Path moved = folder.resolveSibling(folder.getFileName() + "-moved");
        Files.move(folder, moved);
        NullProgressMonitor monitor = new NullProgressMonitor();
        String message = DialogRobot.answer("OK", () -> editor.doSave(monitor));
        Files.move(moved, folder);
        assertTrue(message.contains("create the folder"), message);
        assertTrue(monitor.isCanceled());
        assertTrue(editor.isDirty());
        assertEquals("Mine", editor.document().strategy().getOrganisation());
    }

    @Test
    void leavesTheOldFileWhenTheNewOneCannotBeWritten() throws Exception {
        StrategyEditor editor = studio.open(file);
        byte[] before = Files.readAllBytes(file);
        rename(editor, "\u0001");
        DialogRobot.answer("OK", () -> editor.doSave(new NullProgressMonitor()));
        assertEquals(new String(before), Files.readString(file));
        assertTrue(editor.isDirty());
    }

    @Test
    void opensTheSameFileOnce() throws Exception {
        assertSame(studio.open(file), studio.open(folder.resolve(".").resolve(file.getFileName())));
    }

    @Test
    void tellsThatTheFileMayOnlyBeRead() throws Exception {
        StrategyEditor editor = studio.open(file);
        DocumentStore readOnly = new ReadOnlyHome(editor.document());
        StrategyDocuments documents = Documents.service();
        documents.offer(readOnly);
        try {
            comeBack();
            assertEquals("strategy.partnerstrategy (read-only)", editor.getTitle());
            assertTrue(editor.notice().contains("no permission"), editor.notice());
        } finally {
            documents.withdraw(readOnly);
        }
        assertEquals("strategy.partnerstrategy", editor.getTitle());
    }

    /** The superuser, as whom tests may run, may write every file; a session may still refuse. */
    private record ReadOnlyHome(Path file, PartnerStrategy strategy, EditingDomain domain) implements DocumentStore {

        ReadOnlyHome(StrategyDocument document) {
            this(document.file(), document.strategy(), document.domain());
        }

        @Override
        public boolean edit(Message label, Runnable change) {
            return false;
        }

        @Override
        public Optional<String> undoable() {
            return Optional.empty();
        }

        @Override
        public Optional<String> redoable() {
            return Optional.empty();
        }

        @Override
        public boolean isDirty() {
            return false;
        }

        @Override
        public boolean isReadOnly() {
            return true;
        }

        @Override
        public void save() {
            throw new IllegalStateException();
        }

        @Override
        public void take(PartnerStrategy content, boolean saved) {
            throw new IllegalStateException();
        }

        @Override
        public void setGuest(DocumentClient guest) {
            // Nothing happens here.
        }

        @Override
        public void leave() {
            // It belongs to the test.
        }
    }

    private void rename(StrategyEditor editor, String name) {
        PartnerStrategy strategy = editor.document().strategy();
        editor.document().edit(ElementName.of(strategy), () -> strategy.setOrganisation(name));
    }

    private void changeByOthers() throws Exception {
        PartnerStrategy theirs = StrategyFile.load(file);
        theirs.setOrganisation("Others");
        StrategyFile.save(theirs, file);
        // Disks do not tell two moments of the same millisecond apart.
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
    }

    private boolean isOffered(String button) {
        return Widgets.all(studio.window().getShell(), Button.class).stream()
                .anyMatch(each -> each.getText().equals(button));
    }

    /**
     * Something happens to the file while the user stays in the window, and is looked for as it is every some seconds.
     * A window manager that only now says that the window is active would be taken for the user who comes back.
     */
    private void stayWhile(Happening event) throws Exception {
        Listener nobody = activation -> activation.type = SWT.None;
        studio.settle();
        Display.getCurrent().addFilter(SWT.Activate, nobody);
        try {
            event.happens();
            CountDownLatch done = new CountDownLatch(1);
            Job look = Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().equals("FileWatch"))
                    .findFirst().orElseThrow();
            look.addJobChangeListener(new JobChangeAdapter() {

                @Override
                public void done(IJobChangeEvent end) {
                    done.countDown();
                }
            });
            look.wakeUp();
            assertTrue(done.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
            studio.settle();
        } finally {
            Display.getCurrent().removeFilter(SWT.Activate, nobody);
        }
    }

    /** What others do, or a disk. */
    private interface Happening {

        void happens() throws Exception;
    }

    /** As when the user goes to another program and back. */
    private void comeBack() {
        studio.window().getShell().notifyListeners(SWT.Activate, new Event());
        studio.settle();
    }
}
