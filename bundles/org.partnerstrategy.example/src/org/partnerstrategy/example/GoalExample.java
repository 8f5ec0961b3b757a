package org.partnerstrategy.example;

/** The example of one goal: its partners, their relations with it and the actions for each of those. */
interface GoalExample {

    /** Adds the goal and all that belongs to it. */
    void add();
}
