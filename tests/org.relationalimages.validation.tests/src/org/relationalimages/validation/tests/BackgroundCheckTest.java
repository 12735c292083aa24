// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.validation.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.relationalimages.cases.TeachingCases;
import org.relationalimages.model.cases.CaseFile;
import org.relationalimages.model.cases.CasesFactory;
import org.relationalimages.model.cases.Person;
import org.relationalimages.tests.support.SampleElements;
import org.relationalimages.tests.support.ShippedFiles;
import org.relationalimages.validation.Checks;
import org.relationalimages.validation.LiveChecks;
import org.relationalimages.validation.RuleSet;
import org.relationalimages.viewpoint.session.EditingSession;

/** A check on another thread: it yields to edits, can be stopped and continued, and has the same result. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BackgroundCheckTest {

	private static final int PEOPLE = 40;

	private final CaseFile file = CasesFactory.eINSTANCE.createCaseFile();
	private final EditingSession session = new EditingSession(List.of(file));
	private final ExecutorService other = Executors.newSingleThreadExecutor();
	private final List<String> happened = Collections.synchronizedList(new ArrayList<>());
	private final CountDownLatch asked = new CountDownLatch(1);
	private final CountDownLatch goOn = new CountDownLatch(1);

	@AfterEach
	void end() {
		goOn.countDown();
		other.shutdownNow();
	}

	private LiveChecks checks(Consumer<Person> work) {
		session.execute("Fill", () -> {
			for (int i = 0; i < PEOPLE; i++)
				SampleElements.person(file);
		});
		return new LiveChecks(file, new RuleSet(List.of(new RuleOfTest(work))), session.gate());
	}

	/** Records the subjects of the rule, and waits with the first one. */
	private void waitAtTheFirst(Person person) {
		happened.add("asked");
		asked.countDown();
		await(goOn);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void letGoWhenSomebodyWaits() {
		new Thread(() -> {
			while (!session.gate().hasQueuedThreads())
				Thread.onSpinWait();
			goOn.countDown();
		}).start();
	}

	@Test
	void anEditHasItsTurnBeforeTheNextQuestionAndIsTakenIn() throws Exception {
		try (LiveChecks live = checks(this::waitAtTheFirst)) {
			Future<Boolean> check = other.submit(() -> live.check(() -> false, left -> { }));
			asked.await();
			letGoWhenSomebodyWaits();
			session.execute("Edit", () -> {
				happened.add("edited");
				file.getPersons().getFirst().setBirthYear(1970);
			});
			assertTrue(check.get());
			assertEquals(List.of("asked", "edited", "asked"), happened.subList(0, 3));
			assertEquals(PEOPLE - 1, live.last().orElseThrow().findings().size());
		}
	}

	@Test
	void aStoppedCheckIsGoneOnWith() throws Exception {
		AtomicBoolean isUnwanted = new AtomicBoolean();
		try (LiveChecks live = checks(this::waitAtTheFirst)) {
			Future<Boolean> check = other.submit(() -> live.check(isUnwanted::get, left -> { }));
			asked.await();
			isUnwanted.set(true);
			goOn.countDown();
			assertFalse(check.get());
			assertEquals(1, happened.size());
			assertTrue(live.last().isEmpty(), "half a result is none");
			assertTrue(other.submit(() -> live.check(() -> false, left -> { })).get());
			assertEquals(PEOPLE, happened.size(), "nobody is asked twice");
			assertEquals(PEOPLE, live.last().orElseThrow().findings().size());
		}
	}

	@Test
	void closingEndsIt() throws Exception {
		LiveChecks live = checks(this::waitAtTheFirst);
		Future<Boolean> check = other.submit(() -> live.check(() -> false, left -> { }));
		asked.await();
		letGoWhenSomebodyWaits();
		live.close();
		assertFalse(check.get());
		assertEquals(1, happened.size());
		assertTrue(file.eAdapters().stream().noneMatch(one -> one.getClass().getSimpleName().equals("ContentListener")));
	}

	@Test
	void whoWantsToKnowAtOnceNeedNotWaitForIt() throws Exception {
		try (LiveChecks live = checks(this::waitAtTheFirst)) {
			Future<Boolean> check = other.submit(() -> live.check(() -> false, left -> { }));
			asked.await();
			letGoWhenSomebodyWaits();
			assertEquals(PEOPLE, live.result().findings().size());
			assertTrue(check.get());
			assertEquals(PEOPLE, happened.size(), "each is asked by one of the two");
		}
	}

	@Test
	void itTellsHowMuchIsLeft() {
		List<Integer> told = new ArrayList<>();
		try (LiveChecks live = checks(person -> { })) {
			session.execute("Fill", () -> {
				for (int i = 0; i < 1000; i++)
					SampleElements.person(file);
			});
			assertTrue(live.check(() -> false, told::add));
			assertEquals(PEOPLE + 1000, told.getFirst());
			assertTrue(told.size() > 2);
			for (int i = 1; i < told.size(); i++)
				assertTrue(told.get(i) < told.get(i - 1), told::toString);
		}
	}

	/**
	 * Many edits on one thread while another one checks: no rule fails, and the final result is the same as that of a whole
	 * check.
	 */
	@Test
	void editsAndChecksAtOnce() throws Exception {
		CaseFile shipped = ShippedFiles.load(TeachingCases.all().get(3));
		EditingSession edited = new EditingSession(List.of(shipped));
		AtomicBoolean isOver = new AtomicBoolean();
		try (LiveChecks live = new LiveChecks(shipped, RuleSet.ALL, edited.gate())) {
			Future<Integer> checks = other.submit(() -> {
				int failed = 0;
				while (!isOver.get())
					if (live.check(() -> false, left -> { }))
						failed += live.last().orElseThrow().unchecked().size();
				return failed;
			});
			RandomCaseEdits edits = new RandomCaseEdits(shipped, 11);
			for (int i = 0; i < 400; i++)
				if (i % 9 == 8)
					edited.undo();
				else
					edited.execute("Edit", edits::edit);
			isOver.set(true);
			assertEquals(0, checks.get());
			live.check(() -> false, left -> { });
			assertEquals(ComparableFinding.all(Checks.of(shipped)), ComparableFinding.all(live.last().orElseThrow()));
		}
	}
}
