package org.partnerstrategy.exchange;

import java.util.List;

import org.partnerstrategy.model.text.Message;

/** The parts that a column of a register can play (handbook, step 1; what was decided: steps 2, 3 and 5). */
public enum Part {

    /** The partner organisation. Required. */
    PARTNER("Partner", "Partnerorganisatie", "Partner organisation", "Samenwerkingspartner", "Subsidieontvanger",
            "Ontvanger", "Naam ontvanger", "Recipient", "Beneficiary", "Begunstigde", "Opdrachtnemer", "Leverancier",
            "Contractor", "Supplier", "Aanvrager", "Naam aanvrager", "Applicant", "Instelling", "Naam instelling",
            "Naam organisatie", "Naam", "Name", "Organisatie", "Organisation", "Organization"),

    /** A number by which the partner is known, such as that of the chamber of commerce. */
    PARTNER_NUMBER("KvK-nummer", "KvK", "Nummer KvK", "Registratienummer", "Registration number",
            "Chamber of commerce number", "Kamer van Koophandel", "KvK-nr", "Ondernemingsnummer", "Company number",
            "Relatienummer", "Leveranciersnummer", "Supplier number", "Crediteurnummer", "RSIN"),

    /** The goal, sub-goal or result. Required. */
    GOAL("Doel", "Goal", "Doel/resultaat", "Goal/result", "Doel of resultaat", "Goal or result", "Doelstelling",
            "Beleidsdoel", "Policy goal", "Subdoel", "Sub-goal", "Resultaat", "Result", "Beleidsthema", "Policy theme",
            "Thema", "Theme", "Programma", "Programme", "Program", "Beleidsterrein", "Beleidsveld", "Policy area",
            "Beleidsdomein", "Begrotingsartikel", "Beleidsartikel"),

    /** The forms of the relation; several are separated by a semicolon, a slash or a plus sign. */
    FORM("Vorm van relatie", "Form of relation", "Relatievorm", "Vorm relatie", "Vorm", "Form"),

    /** The amount granted or paid, in euro. */
    AMOUNT("Verleend", "Verleend bedrag", "Bedrag verleend", "Granted", "Amount granted", "Toegekend",
            "Toegekend bedrag", "Bedrag toegekend", "Awarded", "Amount awarded", "Beschikt", "Beschikt bedrag",
            "Subsidiebedrag", "Bedrag", "Bedrag in euro", "Amount", "Amount in euro", "Euro",
            "Award amount", "Contractwaarde", "Opdrachtwaarde", "Contract value", "Opdrachtsom"),

    /** The calendar year of the amount, or a day, month or quarter in it. */
    YEAR("Jaar", "Year", "Subsidiejaar", "Begrotingsjaar", "Boekjaar", "Kalenderjaar", "Calendar year", "Datum besluit",
            "Besluitdatum", "Datum beschikking", "Beschikkingsdatum", "Datum verlening", "Verleningsdatum",
            "Award date", "Datum", "Date"),

    /** Whether the money is granted once or periodically. */
    PERIODICITY("Periodiciteit", "Periodicity", "Eenmalig/periodiek", "One-off/periodic"),

    /** The scheme or regulation under which the money is granted. */
    SCHEME("Regeling", "Scheme", "Subsidieregeling", "Grant scheme", "Verordening", "Regulation"),

    /** What the partner does for the goal. */
    DESCRIPTION("Omschrijving", "Description", "Beschrijving", "Project", "Projectnaam", "Project name",
            "Projectomschrijving", "Activiteit", "Activity", "Activiteiten", "Activities"),

    /** A practical experience. */
    EXPERIENCE("Praktische ervaring", "Practical experience", "Praktische ervaringen", "Practical experiences",
            "Ervaring", "Experience", "Ervaringen", "Experiences"),

    /** The influence on the goal, in points 0-100 or on another scale. */
    INFLUENCE("Invloed", "Influence", "Invloed op doel", "Influence on goal", "Invloed op doelen",
            "Influence on goals"),

    /** The dependency, in points 0-100 or on another scale. */
    DEPENDENCY("Afhankelijkheid", "Dependency", "Mate van afhankelijkheid", "Degree of dependency"),

    /** Whether there is an alternative if the partner drops out. */
    ALTERNATIVE("Alternatief", "Alternative"),

    /** The desired influence, in points 0-100 or on another scale. */
    DESIRED_INFLUENCE("Gewenste invloed", "Desired influence", "Naar invloed", "To influence"),

    /** The desired dependency, in points 0-100 or on another scale. */
    DESIRED_DEPENDENCY("Gewenste afhankelijkheid", "Desired dependency", "Naar afhankelijkheid", "To dependency"),
    /** Where the relation should develop: up, down, left, right, or keep as it is. */
    DIRECTIONS("Gewenste ontwikkeling", "Wanted development", "Desired development", "Ontwikkelrichting",
            "Direction of development"),
    /** In which role someone maintains the relation. */
    ROLE("Relatiebeheer", "Maintenance", "Rol in relatiebeheer", "Maintenance role"),
    /** Who maintains the relation. */
    PERSON("Persoon relatiebeheer", "Beheerder", "Maintained by", "Relatiebeheerder", "Account manager", "Accounthouder",
            "Persoon relatiebeheer");

    private final List<String> usualNames;

    Part(String... usualNames) {
        this.usualNames = List.of(usualNames);
    }

    /** What registers call the column that plays this part, in Dutch and English, the clearest names first. */
    public List<String> usualNames() {
        return usualNames;
    }

    /** What people call the part, within a sentence. */
    public Message label() {
        return Message.of(Part.class, "part." + name());
    }
}
