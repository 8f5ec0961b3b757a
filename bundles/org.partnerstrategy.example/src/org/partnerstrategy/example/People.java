package org.partnerstrategy.example;

import org.partnerstrategy.model.Person;

/** The people of the municipality. */
final class People {

    final Person youth;
    final Person welfare;
    final Person education;
    final Person culture;
    final Person accounts;
    final Person contracts;

    People(Draft draft) {
        youth = draft.person("youth");
        welfare = draft.person("welfare");
        education = draft.person("education");
        culture = draft.person("culture");
        accounts = draft.person("accounts");
        contracts = draft.person("contracts");
    }
}
