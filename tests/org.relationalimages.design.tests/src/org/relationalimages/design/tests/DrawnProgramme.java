// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.design.tests;

import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CouplesFactory;
import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.practice.ActionCommitment;
import org.relationalimages.model.practice.ActionItem;
import org.relationalimages.model.practice.CopingMeans;
import org.relationalimages.model.practice.ExceptionDescription;
import org.relationalimages.model.practice.ExceptionEntry;
import org.relationalimages.model.practice.ExceptionPattern;
import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.FeedbackReview;
import org.relationalimages.model.practice.MicroExperiment;
import org.relationalimages.model.practice.MiracleDay;
import org.relationalimages.model.practice.Phase;
import org.relationalimages.model.practice.PhaseRun;
import org.relationalimages.model.practice.PracticeFactory;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.RunState;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.practice.ValueItem;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.sessions.SessionsFactory;
import org.relationalimages.tests.support.SampleElements;

/** A small fictitious case of a couple with a programme: two rounds, a whole thread, and an exercise in no phase. */
final class DrawnProgramme {

	private static final PracticeFactory PRACTICE = PracticeFactory.eINSTANCE;

	final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	final Person anna = SampleElements.person(file, "Anna");
	final Person ben = SampleElements.person(file, "Ben");
	final Dyad couple = CouplesFactory.eINSTANCE.createDyad();
	final Programme programme = PRACTICE.createProgramme();
	final PhaseRun resources = run(Phase.RESOURCE_IDENTIFICATION, 1, RunState.DONE);
	final PhaseRun exceptions = run(Phase.EXCEPTION_AMPLIFICATION, 1, RunState.OPEN);
	final PhaseRun actions = run(Phase.ACTION_CONSTRUCTION, 1, RunState.OPEN);
	final PhaseRun again = run(Phase.RESOURCE_IDENTIFICATION, 2, RunState.PLANNED);
	final CopingMeans coping = in(resources, PRACTICE.createCopingMeans(), "", anna);
	final ExceptionEntry tea = in(resources, PRACTICE.createExceptionEntry(), "Tea on the table", ben);
	final ExceptionEntry look = in(resources, PRACTICE.createExceptionEntry(), "A look", null);
	final ExceptionDescription slowly = in(exceptions, PRACTICE.createExceptionDescription(), "The cup", anna);
	final ExceptionPattern pattern = in(exceptions, PRACTICE.createExceptionPattern(), "Small kindness", null);
	final MicroExperiment experiment = in(exceptions, PRACTICE.createMicroExperiment(), "One a day", null);
	final ActionItem action = in(actions, PRACTICE.createActionItem(), "", ben);
	final ActionCommitment commitment = in(actions, PRACTICE.createActionCommitment(), "This week", ben);
	final FeedbackReview review = in(actions, PRACTICE.createFeedbackReview(), "After the week", ben);
	final MiracleDay miracle = in(actions, PRACTICE.createMiracleDay(), "The morning after", anna);
	final Session first = session(1);
	final Session second = session(2);
	final ValueItem value = PRACTICE.createValueItem();
	final ScaleReading reading = PRACTICE.createScaleReading();

	DrawnProgramme() {
		file.setTitle("The cup");
		couple.getPartners().add(anna);
		couple.getPartners().add(ben);
		file.getDyads().add(couple);
		programme.setName("Six weeks");
		programme.setForWhom(couple);
		file.getProgrammes().add(programme);
		resources.setDayFrom(1);
		resources.setDayTo(7);
		coping.setText("I walk along the canal");
		tea.setContext("Late in the evening, when nobody had spoken since the morning of the day before");
		tea.setBehavior("He put a cup on the table");
		tea.setPerson(ben);
		look.setPerson(couple);
		slowly.setException(tea);
		pattern.getEntries().add(tea);
		experiment.setPattern(pattern);
		action.setText("Put tea on the desk");
		action.getGrowsFrom().add(pattern);
		commitment.setAction(action);
		review.setCommitment(commitment);
		miracle.setFirstSign("The kettle is on");
		miracle.setSession(second);
		tea.setSession(first);
		value.setName("Trust");
		value.setRank(2);
		value.setFocus(true);
		reading.setName("At the beginning");
		reading.setLow(2.0);
		reading.setHigh(3.5);
		file.getForms().add(value);
		file.getForms().add(reading);
	}

	private Session session(int number) {
		Session session = SessionsFactory.eINSTANCE.createSession();
		session.setNumber(number);
		file.getSessions().add(session);
		return session;
	}

	private PhaseRun run(Phase phase, int round, RunState state) {
		PhaseRun run = PRACTICE.createPhaseRun();
		run.setPhase(phase);
		run.setCycle(round);
		run.setState(state);
		programme.getRuns().add(run);
		return run;
	}

	private static <T extends ExerciseForm> T in(PhaseRun run, T form, String name, Person person) {
		form.setName(name);
		form.setPerson(person);
		run.getForms().add(form);
		return form;
	}
}
