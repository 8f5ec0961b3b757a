/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.relation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.ASSESSMENT__DEPENDENCY;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.ASSESSMENT__INFLUENCE;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.DEVELOPMENT__DESIRED_DEPENDENCY;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.DEVELOPMENT__DESIRED_INFLUENCE;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.MAINTENANCE__PERSON;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.MAINTENANCE__REASON;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.MAINTENANCE__ROLE;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.PARTNER__REGISTRATION_NUMBER;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__ALTERNATIVE;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__COMMITMENT;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__CONTACT_INTENSITY;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__DESCRIPTION;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__DEVELOPMENT;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__GOAL;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__MAINTENANCE;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__PARTNER;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__PERIODICITY;
import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__SCHEME;

import java.time.Year;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.partnerstrategy.field.Field;
import org.partnerstrategy.field.NamedField;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** What a row of a relation holds (handbook, step 1; scores, development and maintenance: steps 2, 3 and 5). */
public final class RelationFields {

    /** The partner organisation. */
    public static final Field<Relation> PARTNER = named(new EndField<>(RELATION__PARTNER,
            context -> End.partner(context::strategy), context -> context.names().partners()),
            "Partner", "Partnerorganisatie", "Partner organisation", "Samenwerkingspartner", "Subsidieontvanger",
            "Ontvanger", "Naam ontvanger", "Recipient", "Beneficiary", "Begunstigde", "Opdrachtnemer", "Leverancier",
            "Contractor", "Supplier", "Aanvrager", "Naam aanvrager", "Applicant", "Instelling", "Naam instelling",
            "Naam organisatie", "Subsidienemer", "Subsidieaanvrager", "Contractant", "Contractpartij", "Aanbieder",
            "Uitvoerder", "Vendor", "Vendor name", "Payee", "Bénéficiaire", "Nom du bénéficiaire", "Nom bénéficiaire",
            "Attributaire", "Zuwendungsempfänger", "Zuwendungsempfangende", "Empfänger", "Naam", "Name", "Organisatie",
            "Organisation", "Organization");

    /** A number by which the partner is known, such as that of the chamber of commerce. */
    public static final Field<Relation> PARTNER_NUMBER = new NamedField<>(
            FeatureField.of(RELATION__PARTNER, PARTNER__REGISTRATION_NUMBER), "partnerNumber", title("partnerNumber"),
            List.of("KvK-nummer", "KvK", "Nummer KvK", "Registratienummer", "Registration number",
                    "Chamber of commerce number", "Kamer van Koophandel", "KvK-nr", "Ondernemingsnummer",
                    "Company number", "Relatienummer", "Leveranciersnummer", "Supplier number", "Crediteurnummer",
                    "RSIN", "KBO-nummer", "Charity number", "SIRET", "Numéro SIRET", "Id bénéficiaire"));

    /** The goal, sub-goal or result. */
    public static final Field<Relation> GOAL = named(new EndField<>(RELATION__GOAL,
            context -> End.goal(context::strategy), context -> context.names().goals()),
            "Doel", "Goal", "Doel/resultaat", "Goal/result", "Doel of resultaat", "Goal or result", "Doelstelling",
            "Beleidsdoel", "Policy goal", "Subdoel", "Sub-goal", "Resultaat", "Result", "Beleidsthema", "Policy theme",
            "Thema", "Theme", "Programma", "Programme", "Program", "Beleidsterrein", "Beleidsveld", "Policy area",
            "Beleidsdomein", "Begrotingsartikel", "Beleidsartikel", "Beleidsprogramma", "Begrotingsprogramma",
            "Taakveld", "Opgave", "Ambitie", "Objectif", "Thématique", "Politique publique",
            "Politikbereich", "Förderprogramm", "Förderbereich", "Aufgabenbereich", "Programm", "Ziel");

    /** The forms of the relation. */
    public static final Field<Relation> FORMS = named(new FormsField(),
            "Vorm van relatie", "Form of relation", "Relatievorm", "Vorm relatie", "Vorm", "Form", "Soort relatie",
            "Type relatie");

    /** The amount of the reference year, in euro. */
    public static final Field<Relation> AMOUNT = named(new AmountField(),
            "Verleend", "Verleend bedrag", "Bedrag verleend", "Granted", "Amount granted", "Toegekend",
            "Toegekend bedrag", "Bedrag toegekend", "Awarded", "Amount awarded", "Beschikt", "Beschikt bedrag",
            "Subsidiebedrag", "Bedrag", "Bedrag in euro", "Amount", "Amount in euro", "Euro",
            "Award amount", "Awarded value", "Contract amount", "Montant", "Montant voté", "Montant accordé",
            "Montant attribué", "Montant de la subvention", "Betrag", "Zuwendungsbetrag", "Fördersumme",
            "Contractwaarde", "Opdrachtwaarde", "Contract value", "Opdrachtsom");

    /** The year of the amount. */
    public static final Field<Relation> YEAR = named(new YearField(),
            "Jaar", "Year", "Subsidiejaar", "Begrotingsjaar", "Boekjaar", "Kalenderjaar", "Calendar year",
            "Datum besluit", "Besluitdatum", "Datum beschikking", "Beschikkingsdatum", "Datum verlening",
            "Verleningsdatum", "Award date", "Datum toekenning", "Toekenningsdatum", "Awarded date", "Fiscal year",
            "Financial year", "Dienstjaar", "Exercice", "Année", "Date convention", "Jahr", "Haushaltsjahr", "Datum",
            "Date");

    /** Whether the money is granted once or periodically. */
    public static final Field<Relation> PERIODICITY = of(RELATION__PERIODICITY,
            "Periodiciteit", "Periodicity", "Eenmalig/periodiek", "One-off/periodic");

    /** The scheme or regulation under which the money is granted. */
    public static final Field<Relation> SCHEME = of(RELATION__SCHEME,
            "Regeling", "Scheme", "Subsidieregeling", "Grant scheme", "Verordening", "Regulation");

    /** What the partner does for the goal. */
    public static final Field<Relation> DESCRIPTION = of(RELATION__DESCRIPTION,
            "Omschrijving", "Description", "Beschrijving", "Project", "Projectnaam", "Project name",
            "Projectomschrijving", "Activiteit", "Activity", "Activiteiten", "Activities", "Voorwerp", "Objet",
            "Objet de la subvention", "Zweck", "Verwendungszweck");

    /** The practical experiences. */
    public static final Field<Relation> EXPERIENCE = named(new ExperienceField(),
            "Praktische ervaring", "Practical experience", "Praktische ervaringen", "Practical experiences",
            "Ervaring", "Experience", "Ervaringen", "Experiences");

    /** The influence on the goal. */
    public static final Field<Relation> INFLUENCE = named(ScoreField.influence(ASSESSMENT__INFLUENCE),
            "Invloed", "Influence", "Invloed op doel", "Influence on goal", "Invloed op doelen", "Influence on goals");

    /** The dependency on the partner. */
    public static final Field<Relation> DEPENDENCY = named(ScoreField.dependency(ASSESSMENT__DEPENDENCY),
            "Afhankelijkheid", "Dependency", "Mate van afhankelijkheid", "Degree of dependency");

    /**
     * Whose scores these are. Only registers have a row per assessor: a table tells the mean, so that it is none of
     * {@link #all}.
     */
    public static final Field<Relation> ASSESSOR = named(new ToldField("assessor", relation -> Optional.empty()),
            "Beoordelaar", "Assessor", "Naam beoordelaar", "Name of assessor", "Beoordeeld door", "Assessed by",
            "Ingeschat door");

    /** Whether there is an alternative if the partner drops out. */
    public static final Field<Relation> ALTERNATIVE = of(RELATION__ALTERNATIVE, "Alternatief", "Alternative");

    /** How often there is contact with the partner. */
    public static final Field<Relation> CONTACT_INTENSITY = titled(RELATION__CONTACT_INTENSITY,
            "Contactintensiteit", "Contact intensity", "Intensiteit contact", "Intensiteit van het contact",
            "Contactfrequentie", "Contact frequency", "Frequentie contact");

    /** Whether there is a commitment of several years. */
    public static final Field<Relation> COMMITMENT = titled(RELATION__COMMITMENT,
            "Meerjarige afspraak", "Multi-year commitment", "Meerjarige afspraken", "Meerjarenafspraak", "Meerjarig",
            "Commitment", "Multi-year agreement", "Multi-year");

    /** The zone of the matrix. */
    public static final Field<Relation> ZONE = new ToldField("zone",
            relation -> Placement.now(relation).map(now -> now.zone().label()));

    /** Whether the relation lies above or below the strategy line. */
    public static final Field<Relation> LINE = new ToldField("line", relation -> Placement.now(relation)
            .map(now -> Message.of(RelationFields.class, now.isAbove() ? "line.above" : "line.below")));

    /** The directions in which it should develop. */
    public static final Field<Relation> DIRECTIONS = named(new DirectionsField(),
            "Gewenste ontwikkeling", "Wanted development", "Desired development", "Ontwikkelrichting",
            "Direction of development");

    /** The desired influence. */
    public static final Field<Relation> DESIRED_INFLUENCE = ofPart(RELATION__DEVELOPMENT,
            DEVELOPMENT__DESIRED_INFLUENCE, "desiredInfluence", "Gewenste invloed", "Desired influence", "Naar invloed",
            "To influence");

    /** The desired dependency. */
    public static final Field<Relation> DESIRED_DEPENDENCY = ofPart(RELATION__DEVELOPMENT,
            DEVELOPMENT__DESIRED_DEPENDENCY, "desiredDependency", "Gewenste afhankelijkheid", "Desired dependency",
            "Naar afhankelijkheid", "To dependency");

    /** In which role the relation is kept up. */
    public static final Field<Relation> ROLE = ofPart(RELATION__MAINTENANCE, MAINTENANCE__ROLE, "role",
            "Relatiebeheer", "Maintenance", "Rol in relatiebeheer", "Maintenance role");

    /** Who keeps it up. */
    public static final Field<Relation> PERSON = ofPart(RELATION__MAINTENANCE, MAINTENANCE__PERSON, "person",
            "Persoon relatiebeheer", "Beheerder", "Maintained by", "Relatiebeheerder", "Account manager",
            "Accounthouder");

    /** Why so. */
    public static final Field<Relation> REASON = FeatureField.of(RELATION__MAINTENANCE, MAINTENANCE__REASON);

    private static final List<Field<Relation>> ALL = List.of(PARTNER, PARTNER_NUMBER, GOAL, FORMS, AMOUNT, YEAR,
            PERIODICITY, SCHEME, DESCRIPTION, EXPERIENCE, INFLUENCE, DEPENDENCY, ALTERNATIVE, CONTACT_INTENSITY,
            COMMITMENT, ZONE, LINE, DIRECTIONS, DESIRED_INFLUENCE, DESIRED_DEPENDENCY, ROLE, PERSON, REASON);

    private static final List<Field<Relation>> INVENTORY = List.of(PARTNER, GOAL, FORMS, AMOUNT, YEAR, PERIODICITY,
            SCHEME, DESCRIPTION, ALTERNATIVE, CONTACT_INTENSITY, COMMITMENT, EXPERIENCE);

    private static final List<Field<Relation>> COOPERATION = List.of(CONTACT_INTENSITY, COMMITMENT);

    private RelationFields() {
    }

    /** How people work together with the partner: information beside the role of step 5. */
    public static List<Field<Relation>> cooperation() {
        return COOPERATION;
    }

    /** All of them, in the order of tables. */
    public static List<Field<Relation>> all() {
        return ALL;
    }

    /** The field of that column, such as "desiredInfluence"; none if there is none. */
    public static Optional<Field<Relation>> find(String column) {
        return ALL.stream().filter(field -> field.column().equals(column)).findFirst();
    }

    /** Those that the inventory of step 1 is filled with by hand, in its order; practical experience comes last. */
    public static List<Field<Relation>> inventory() {
        return INVENTORY;
    }

    /** The amount in one year, whichever year the reference year is, in euro. */
    public static Field<Relation> amountOf(Year year) {
        return new YearAmountField(Optional.of(year));
    }

    /** The amount that belongs to every year, in euro. */
    public static Field<Relation> amountWithoutYear() {
        return new YearAmountField(Optional.empty());
    }

    private static Field<Relation> named(Field<Relation> field, String... registerNames) {
        return new NamedField<>(field, field.column(), Optional.empty(), List.of(registerNames));
    }

    private static Field<Relation> of(EStructuralFeature feature, String... registerNames) {
        return named(FeatureField.of(feature), registerNames);
    }

    /** With a title of its own in tables, where only the first word begins with a capital. */
    private static Field<Relation> titled(EStructuralFeature feature, String... registerNames) {
        return new NamedField<>(FeatureField.of(feature), feature.getName(), title(feature.getName()),
                List.of(registerNames));
    }

    private static Field<Relation> ofPart(EReference part, EStructuralFeature feature, String column,
            String... registerNames) {
        return new NamedField<>(FeatureField.of(part, feature), column, title(column), List.of(registerNames));
    }

    private static Optional<Message> title(String column) {
        return Optional.of(Message.of(RelationFields.class, "title." + column));
    }
}
