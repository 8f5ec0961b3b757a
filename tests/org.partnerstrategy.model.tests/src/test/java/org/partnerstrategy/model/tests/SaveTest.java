/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

class SaveTest {

    @TempDir
    Path folder;

    private Path file;
    private PartnerStrategy strategy;

    @BeforeEach
    void load() throws IOException {
        file = Fixture.COMPLETE.copyTo(folder);
        strategy = StrategyFile.load(file);
    }

    static Stream<Arguments> contentThatCannotBeReadAgain() {
        return Stream.of(
                content("save.content", strategy -> strategy.setName("bell \u0007")),
                content("save.content", strategy -> strategy.setName("half a pair \uD83D")),
                content("save.content", strategy -> strategy.getRelations().getFirst().getExperiences().getFirst()
                        .setText("no character \uFFFF")),
                content("save.root", strategy -> strategy.eResource().getContents().clear()),
                content("save.root", strategy -> strategy.eResource().getContents()
                        .add(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy())),
                content("save.identity", strategy -> strategy.getPartners().getFirst().setId("a partner")),
                content("save.identity", strategy -> strategy.getPartners().getFirst().setId(null)),
                content("save.sameIdentity", strategy -> strategy.getPartners().getFirst().setId("anna")),
                content("save.reference", strategy -> strategy.getPartners().removeFirst()),
                content("save.reference", strategy -> strategy.getActions().getFirst().getRelations()
                        .add(PartnerStrategyFactory.eINSTANCE.createRelation())),
                content("save.nesting", SaveTest::nestTooDeep));
    }

    private static Arguments content(String problem, Consumer<PartnerStrategy> change) {
        return Arguments.of(problem, change);
    }

    private static void nestTooDeep(PartnerStrategy strategy) {
        Goal inner = strategy.getGoals().getFirst();
        for (int i = 0; i < 64; i++) {
            Goal goal = PartnerStrategyFactory.eINSTANCE.createGoal();
            inner.getGoals().add(goal);
            inner = goal;
        }
    }

    @ParameterizedTest
    @MethodSource("contentThatCannotBeReadAgain")
    void contentThatCannotBeReadAgainIsNotWritten(String problem, Consumer<PartnerStrategy> change) throws IOException {
        Resource resource = strategy.eResource();
        resource.setTrackingModification(true);
        change.accept(strategy);
        resource.setModified(true);
        assertRefused(problem, () -> resource.save(null));
        assertTrue(resource.isModified());
        assertEquals(Set.of(file), files());
        assertArrayEquals(Fixture.COMPLETE.bytes(), Files.readAllBytes(file));
    }

    @Test
    void afterTheCauseIsGoneItIsWritten() throws IOException {
        strategy.setName("bell \u0007");
        assertThrows(StrategyFileException.class, () -> StrategyFile.save(strategy, file));
        strategy.setName("Bel");
        StrategyFile.save(strategy, file);
        assertEquals("Bel", StrategyFile.load(file).getName());
    }

    @Test
    void aRemovedRelationThatStillKnowsItsPartnerDoesNotMatter() throws IOException {
        strategy.getRelations().removeLast();
        strategy.getActions().clear();
        StrategyFile.save(strategy, file);
        assertEquals(1, StrategyFile.load(file).getRelations().size());
    }

    @Test
    void thePreviousVersionIsKept() throws IOException {
        strategy.setName("Tweede");
        StrategyFile.save(strategy, file);
        Path backup = folder.resolve(file.getFileName() + ".bak");
        assertEquals(Set.of(file, backup), files());
        assertArrayEquals(Fixture.COMPLETE.bytes(), Files.readAllBytes(backup));

        StrategyFile.save(strategy, file);
        assertArrayEquals(Fixture.COMPLETE.bytes(), Files.readAllBytes(backup), "nothing had changed");

        strategy.setName("Derde");
        StrategyFile.save(strategy, file);
        assertEquals("Tweede", StrategyFile.load(backup).getName());
    }

    @Test
    void aNewFileHasNoBackup() throws IOException {
        Path other = folder.resolve("other.partnerstrategy");
        StrategyFile.save(strategy, other);
        assertEquals(Set.of(file, other), files());
        assertEquals(other.toString(), strategy.eResource().getURI().toFileString());
    }

    @Test
    void aMissingFolderIsNamedAndNotMade() throws IOException {
        Path other = folder.resolve("missing").resolve("other.partnerstrategy");
        assertRefused("save.noFolder", () -> StrategyFile.save(strategy, other));
        assertEquals(Set.of(file), files());
        assertEquals(file.toString(), strategy.eResource().getURI().toFileString());
    }

    @Test
    void aFolderIsNotWrittenOver() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other.partnerstrategy"));
        assertRefused("save.folder", () -> StrategyFile.save(strategy, other));
        assertEquals(Set.of(file, other), files());
    }

    /** On Windows nobody could open it. */
    @ParameterizedTest
    @ValueSource(strings = { "CON.partnerstrategy", "nul.partnerstrategy", "Aux.v2.partnerstrategy",
            "com1.partnerstrategy", "LPT9" })
    void nameOfADeviceIsRefusedForANewFile(String name) throws IOException {
        assertRefused("save.device", () -> StrategyFile.save(strategy, folder.resolve(name)));
        assertEquals(Set.of(file), files());
    }

    /** Such a file on another system must not become one that cannot be saved. */
    @Test
    void aFileThatIsThereIsSavedWhateverItsName() throws IOException {
        Path odd = Files.copy(file, folder.resolve("aux.partnerstrategy"));
        strategy.setName("Anders");
        StrategyFile.save(strategy, odd);
        assertEquals("Anders", StrategyFile.load(odd).getName());
    }

    /** File systems count bytes: these are 122 characters. */
    @Test
    void aNameThatIsTooLongInBytesIsRefused() throws IOException {
        assertRefused("save.longName",
                () -> StrategyFile.save(strategy, folder.resolve("ﬂ".repeat(81) + "é" + ".partnerstrategy")));
        assertEquals(Set.of(file), files());
    }

    @Test
    void theLongestNameHasABackupToo() throws IOException {
        Path longest = folder.resolve("é".repeat(119) + "a.partnerstrategy");
        assertEquals(255, longest.getFileName().toString().getBytes(StandardCharsets.UTF_8).length);
        StrategyFile.save(strategy, longest);
        StrategyFile.change(longest, content -> {
            content.setName("Anders");
            return "";
        });
        assertEquals("Anders", StrategyFile.load(longest).getName());
        assertEquals(3, files().size(), "a backup, and no lock");
    }

    @Test
    void whatIsNoFileIsNeitherReadNorWritten() throws Exception {
        Path pipe = folder.resolve("pipe.partnerstrategy");
        assumeTrue(SmallDisk.isPosix());
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertRefused("save.noFile", () -> StrategyFile.save(strategy, pipe));
        assertRefused("file.special", () -> StrategyFile.load(pipe));
        assertRefused("file.special", () -> StrategyFile.load(Path.of("/dev/null")));
    }

    @Test
    void aReadOnlyFileIsNotReplaced() throws IOException {
        assumeTrue(file.toFile().setWritable(false));
        assumeFalse(Files.isWritable(file), "this user may write everything");
        strategy.setName("Anders");
        assertRefused("save.denied", () -> StrategyFile.save(strategy, file));
        assertEquals(Set.of(file), files());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.partnerstrategy"), file);
        strategy.setName("Anders");
        StrategyFile.save(strategy, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("Anders", StrategyFile.load(file).getName());
    }

    @Test
    void permissionsAreKept() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(file, own);
        strategy.setName("Anders");
        StrategyFile.save(strategy, file);
        assertEquals(own, Files.getPosixFilePermissions(file));
        assertEquals(own, Files.getPosixFilePermissions(folder.resolve(file.getFileName() + ".bak")));
    }

    @Test
    void aFileUnderAnotherNameIsReadByNobodyElse() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, own);
        Path other = folder.resolve("other.partnerstrategy");
        StrategyFile.save(strategy, other);
        assertEquals(own, Files.getPosixFilePermissions(other));
    }

    @Test
    void aNewFileIsAsReadableAsAnyOther() throws IOException {
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Path other = folder.resolve("other.partnerstrategy");
        StrategyFile.save(strategy, other);
        assertEquals(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))),
                Files.getPosixFilePermissions(other));
    }

    @Test
    void elsewhereNothingIsOpenedBeforeAllIsThere() throws IOException {
        Elsewhere elsewhere = new Elsewhere();
        ResourceSet resourceSet = new ResourceSetImpl();
        resourceSet.setURIConverter(elsewhere);
        Resource resource = new PartnerStrategyResourceFactory()
                .createResource(URI.createURI("elsewhere:/strategy.partnerstrategy"));
        resourceSet.getResources().add(resource);
        resource.getContents().add(strategy);

        strategy.setName("bell \u0007");
        assertRefused("save.content", () -> resource.save(null));
        assertEquals(0, elsewhere.opened);

        strategy.setName("Partnerstrategie jeugd");
        resource.save(null);
        assertEquals(1, elsewhere.opened);
        assertArrayEquals(Fixture.COMPLETE.bytes(), elsewhere.content.toByteArray());
    }

    @Test
    void optionsOfOthersDoNotChangeTheFile() throws IOException {
        strategy.setName("Anders");
        strategy.eResource().save(Map.of("SCHEMA_LOCATION", Boolean.TRUE, "ENCODING", "UTF-16", "ZIP", Boolean.TRUE));
        assertEquals(Fixture.COMPLETE.text().replace("Partnerstrategie jeugd", "Anders"), Files.readString(file));
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static void assertRefused(String problem, Executable save) {
        StrategyFileException refusal = assertThrows(StrategyFileException.class, save);
        assertEquals(problem, refusal.problem().key(), refusal::toString);
        for (Locale language : Message.LANGUAGES) {
            assertEquals(1, refusal.in(language).lines().count());
            assertFalse(refusal.in(language).contains("Exception"), refusal::toString);
        }
    }

    /** A place that is no file. */
    private static final class Elsewhere extends ExtensibleURIConverterImpl {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private int opened;

        @Override
        public OutputStream createOutputStream(URI uri, Map<?, ?> options) {
            opened++;
            return content;
        }
    }
}
