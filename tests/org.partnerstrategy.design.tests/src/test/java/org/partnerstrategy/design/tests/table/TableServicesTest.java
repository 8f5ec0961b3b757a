/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerstrategy.design.Refusals;
import org.partnerstrategy.design.matrix.DirectionServices;
import org.partnerstrategy.design.table.ActionServices;
import org.partnerstrategy.design.table.ContributionServices;
import org.partnerstrategy.design.table.InventoryServices;
import org.partnerstrategy.design.table.MaintenanceServices;
import org.partnerstrategy.design.table.TableServices;
import org.partnerstrategy.design.tests.matrix.DrawnGoal;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

class TableServicesTest {

    private static final InventoryServices INVENTORY = new InventoryServices();
    private static final ContributionServices CONTRIBUTIONS = new ContributionServices();
    private static final ActionServices ACTIONS = new ActionServices();
    private static final MaintenanceServices MAINTENANCE = new MaintenanceServices();

    private final DrawnGoal drawn = new DrawnGoal();
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void listen() {
        Locale.setDefault(Locale.ENGLISH);
        Refusals.tellTo(Optional.of(refused::add));
    }

    @AfterEach
    void listenNoMore() {
        Refusals.tellTo(Optional.empty());
    }

    @Test
    void numbersTheRowsFromOne() {
        drawn.relation("Club").relation("School");
        List<Relation> relations = drawn.strategy().getRelations();

        assertEquals(List.of("1", "2"), relations.stream().map(new TableServices()::rowNumber).toList());
    }

    @Test
    void saysForWhichRelationAnActionIsMissing() {
        Relation relation = drawn.relation("Club").last();
        Action action = ACTIONS.newAction(drawn.strategy());

        ACTIONS.enterTitle(action, " Talk to them ");

        assertEquals("Talk to them", ACTIONS.titleText(action));
        assertEquals("No action yet: Club for Sport", ACTIONS.titleText(relation));
    }

    @Test
    void everyColumnAndTableHasWords() throws IOException {
        String specification = Files.readString(
                Path.of("../../bundles/org.partnerstrategy.design/description/partnerstrategy.odesign"));
        Matcher asked = Pattern.compile("aql:self\\.(columnHead|actionHead|tableTitle)\\('(\\w+)'\\)")
                .matcher(specification);
        int count = 0;
        for (; asked.find(); count++) {
            TableServices services = new TableServices();
            String words = switch (asked.group(1)) {
            case "columnHead" -> services.columnHead(drawn.strategy(), asked.group(2));
            case "actionHead" -> ACTIONS.actionHead(drawn.strategy(), asked.group(2));
            default -> services.tableTitle(drawn.strategy(), asked.group(2));
            };
            assertFalse(words.isBlank() || words.contains(asked.group(2) + "."), asked.group());
        }
        assertTrue(count > 30, "columns: " + count);
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                field("form", "subsidy; Convenant", "subsidy; Convenant"),
                field("amount", " 12.500 ", "12,500"),
                field("influence", "70", "70"),
                field("dependency", "15", "15"),
                cell("place", CONTRIBUTIONS::enterContribution, CONTRIBUTIONS::contributionText, "70/15", "70 / 15"),
                field("role", "contract", "contract manager"),
                field("person", "Ada", "Ada"),
                field("reason", "as ever", "as ever"));
    }

    private static Arguments field(String column, String typed, String shown) {
        return cell(column, (relation, text) -> INVENTORY.enterCell(relation, column, text),
                relation -> INVENTORY.cellText(relation, column), typed, shown);
    }

    private static Arguments cell(String name, BiConsumer<Relation, String> enter, Function<Relation, String> text,
            String typed, String shown) {
        return Arguments.of(name, enter, text, typed, shown);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void aCellShowsWhatWasTypedAndIsClearedAgain(String name, BiConsumer<Relation, String> enter,
            Function<Relation, String> text, String typed, String shown) {
        Relation relation = drawn.relation("Club").last();
        String before = text.apply(relation);
        enter.accept(relation, typed);
        assertEquals(shown, text.apply(relation));
        enter.accept(relation, "");
        assertEquals(before, text.apply(relation));
        assertEquals(List.of(), refused);
    }

    static Stream<Arguments> wrongTexts() {
        return Stream.of(
                field("amount", "a lot", ""),
                field("year", "2026", ""),
                field("influence", "101", "40"),
                field("dependency", "high", "60"),
                cell("place", CONTRIBUTIONS::enterContribution, CONTRIBUTIONS::contributionText, "40/160", "40 / 60"),
                field("role", "king", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongTexts")
    void aTextThatMeansNothingChangesNothingAndIsTold(String name, BiConsumer<Relation, String> enter,
            Function<Relation, String> text, String typed, String shown) {
        Relation relation = drawn.relation("Club").at("60/40").last();
        enter.accept(relation, typed);
        assertEquals(shown, text.apply(relation));
        assertEquals(1, refused.size());
    }

    @Test
    void aTypedScoreKeepsTheOtherOne() {
        Relation relation = drawn.relation("Club").at("60/40").last();
        INVENTORY.enterCell(relation, "influence", "80");
        assertEquals("80 / 60", CONTRIBUTIONS.contributionText(relation));
    }

    @Test
    void anEmptyCellOfPartnerAndGoalRelatesThem() {
        Partner partner = drawn.partner("Club");
        Goal goal = drawn.goal();
        assertTrue(CONTRIBUTIONS.belongTogether(partner, goal));
        CONTRIBUTIONS.contribute(partner, goal, "30 / 20");
        assertEquals("30 / 20", CONTRIBUTIONS.contributionText(goal.getRelations().getFirst()));
        CONTRIBUTIONS.contribute(drawn.partner("School"), goal, "x");
        assertEquals("not placed yet", CONTRIBUTIONS.contributionText(goal.getRelations().get(1)));
    }

    @Test
    void aNewRelationHasAPartnerAndTheFirstGoal() {
        Relation relation = INVENTORY.newRelation(drawn.strategy());
        assertEquals(drawn.goal(), relation.getGoal());
        assertEquals(List.of(relation.getPartner()), drawn.strategy().getPartners());
    }

    @Test
    void aPlannedActionServesTheRelationThatHadNone() {
        Relation relation = drawn.relation("Club").at("60/40").last();
        new DirectionServices().wantUp(relation);
        assertEquals(List.of(relation), ACTIONS.relationsWithoutAction(drawn.strategy()));
        Action action = ACTIONS.planAction(relation);
        assertEquals(List.of(), ACTIONS.relationsWithoutAction(drawn.strategy()));
        assertEquals("Club", ACTIONS.servesText(action));
        assertEquals("up", ACTIONS.wantedText(action));
        assertEquals("planned", ACTIONS.actionText(action, "status"));
        assertEquals("", ACTIONS.actionText(relation, "status"));
        ACTIONS.enterAction(action, "due", "1-3-2027");
        ACTIONS.enterAction(action, "cost", "1,250");
        assertEquals("2027-03-01", ACTIONS.actionText(action, "due"));
        assertEquals("1,250", ACTIONS.actionText(action, "cost"));
        ACTIONS.enterAction(action, "due", "soon");
        assertEquals("2027-03-01", ACTIONS.actionText(action, "due"));
        assertEquals(1, refused.size());
    }

    @Test
    void theSuggestedRoleIsAdoptedAndWithdrawn() {
        Relation relation = drawn.relation("Club").at("60/40").last();
        assertTrue(MAINTENANCE.isRoleOpen(relation));
        MAINTENANCE.adoptSuggestion(relation);
        assertThat(MAINTENANCE.suggestedRoleText(relation)).startsWith(INVENTORY.cellText(relation, "role"));
        assertFalse(MAINTENANCE.suggestionText(relation).isBlank());
        MAINTENANCE.withdrawRole(relation);
        assertTrue(MAINTENANCE.isRoleOpen(relation));
    }
}
