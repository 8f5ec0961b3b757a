/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.exchange.ColumnRole;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.FieldContext;
import org.partnerstrategy.field.catalogue.FieldCatalogue;
import org.partnerstrategy.field.relation.RelationFields;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyPackage.Literals;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Whatever can be known of a relation is in each place where people and programs look for it: a field that is missing
 * in one of them fails here, with its name.
 */
class ProjectionsTest {

    private static final Path BUNDLES = Path.of("..", "..", "bundles");

    /** What follows from other columns, or is told by them. */
    private static final Set<Field<Relation>> NOT_IMPORTED = Set.of(RelationFields.ZONE, RelationFields.LINE,
            RelationFields.REASON);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void fillARelation() {
        file = folder.resolve("full.partnerstrategy");
        done("new", file, "--name", "Full");
        done("add", file, "goal", "Goal");
        List<Object> add = new ArrayList<>(List.of("add", file, "relation", "--goal", "Goal", "--partner", "Partner",
                "form=subsidy", "amount=1200", "year=2026", "scheme=Scheme", "description=Description",
                "experience=Late", "influence=70", "dependency=40", "directions=up", "desiredInfluence=90",
                "desiredDependency=40", "person=A. Person", "reason=Because", "partnerNumber=12345678"));
        // Each value of the metamodel, also one that is added later, has a last one that says something.
        RelationFields.all().forEach(field -> field.modelFeature().map(EStructuralFeature::getEType)
                .filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .ifPresent(type -> add.add(field.column() + "=" + last(type).getLiteral())));
        done(add.toArray());
    }

    private static Enumerator last(EEnum type) {
        List<EEnumLiteral> literals = type.getELiterals();
        return literals.getLast().getInstance();
    }

    private static String done(Object... arguments) {
        Run run = Run.of(arguments);
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }

    /** What is known of the relation, by the keys of the fields. */
    private static Map<String, String> known(Path file) throws IOException {
        Relation relation = StrategyFile.load(file).getRelations().getFirst();
        FieldContext context = new FieldContext(() -> (PartnerStrategy) relation.eContainer(),
                Locale.ENGLISH);
        Map<String, String> known = new TreeMap<>();
        RelationFields.all().forEach(field -> known.put(field.key(), field.tableText(relation, context)));
        return known;
    }

    @Test
    void theRelationHasAllOfThem() throws IOException {
        assertEquals(List.of(), known(file).entrySet().stream().filter(field -> field.getValue().isEmpty())
                .map(Map.Entry::getKey).toList());
    }

    @Test
    void theCommandLineListsThem() {
        String header = done("list", file, "relations", "--format", "csv").lines().findFirst().orElseThrow();
        assertEquals(List.of(), RelationFields.all().stream().map(Field::column)
                .filter(column -> !List.of(header.split(",")).contains(column)).toList());
    }

    @Test
    void aTableBringsThemIntoAnotherStrategy() throws IOException {
        Path table = folder.resolve("table.csv");
        Path imported = folder.resolve("imported.partnerstrategy");
        done("table", file, "-o", table, "--lang", "en");
        done("import", table, "-o", imported);
        Map<String, String> expected = known(file);
        Map<String, String> actual = known(imported);
        NOT_IMPORTED.stream().map(Field::key).forEach(key -> {
            expected.remove(key);
            actual.remove(key);
        });
        assertEquals(expected, actual);
    }

    @Test
    void theImportHasAnOptionForEachThatRegistersKnow() {
        String help = Run.of("import", "--help").out();
        Map<String, String> others = Map.of("DESIRED_INFLUENCE", "--to-influence", "DESIRED_DEPENDENCY",
                "--to-dependency", "PERSON", "--maintained-by");
        assertEquals(List.of(), ColumnRole.values().stream().map(role -> others.getOrDefault(role.name(),
                "--" + role.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .filter(option -> !Pattern.compile(option + "[= ]").matcher(help).find()).toList());
    }

    @Test
    void thePropertiesHaveEachFeature() throws IOException {
        String plugin = Files.readString(BUNDLES.resolve("org.partnerstrategy.views/plugin.xml"));
        Set<String> shown = new HashSet<>();
        Pattern section = Pattern.compile(
                "FieldSection:([^\"]+)\">\\s*<input type=\"org.partnerstrategy.model.Relation\"");
        section.matcher(plugin).results().forEach(found -> shown.addAll(List.of(found.group(1).split(" "))));
        assertEquals(List.of(), FieldCatalogue.features(Literals.RELATION).stream().map(Field::key)
                .filter(key -> shown.stream().noneMatch(name -> name.equals(key) || name.startsWith(key + ".")))
                .toList());
    }

    private static Stream<Field<Relation>> ofTheInventory() {
        // Practical experience waits for step 4, and partner and goal are chosen from those that are there.
        return RelationFields.inventory().stream().filter(field -> field != RelationFields.EXPERIENCE);
    }

    @Test
    void theTablesOfDiagramsHaveTheColumnsOfTheInventoryInItsOrder() throws IOException {
        assertEquals(ofTheInventory().map(Field::column).toList(), columnsOfDiagrams("Inventory", ofTheInventory()));
        assertEquals(RelationFields.cooperation().stream().map(Field::column).toList(),
                columnsOfDiagrams("Maintenance", RelationFields.cooperation().stream()));
    }

    /** Which of the fields the table of diagrams has as columns, from left to right. */
    private static List<String> columnsOfDiagrams(String table, Stream<Field<Relation>> fields) throws IOException {
        String viewpoint = Files.readString(
                BUNDLES.resolve("org.partnerstrategy.design/description/partnerstrategy.odesign"));
        List<String> looked = fields.map(Field::column).toList();
        return Pattern.compile("name=\"" + table + "\\w+\" headerLabelExpression=\"aql:self.columnHead\\('(\\w+)'\\)")
                .matcher(viewpoint).results().map(column -> column.group(1)).filter(looked::contains).toList();
    }

    @Test
    void theReportTellsHowPeopleWorkTogether() throws IOException {
        Path report = folder.resolve("report.html");
        done("report", file, "-o", report, "--lang", "en");
        String text = Files.readString(report);
        assertEquals(List.of(), RelationFields.cooperation().stream().map(field -> field.title(Locale.ENGLISH))
                .filter(title -> text.split(Pattern.quote(">" + title + "<")).length < 3).toList(),
                "once for the goal, once beside the role");
    }
}
