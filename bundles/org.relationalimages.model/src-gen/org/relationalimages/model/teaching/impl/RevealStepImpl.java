// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.ClinicalElement;
import org.relationalimages.model.Provenance;
import org.relationalimages.model.RimPackage;
import org.relationalimages.model.SourceRef;
import org.relationalimages.model.Sourced;
import org.relationalimages.model.impl.IdentifiedImpl;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingPackage;

public class RevealStepImpl extends IdentifiedImpl implements RevealStep {
	protected static final Provenance PROVENANCE_EDEFAULT = Provenance.NOT_RECORDED;
	protected Provenance provenance = PROVENANCE_EDEFAULT;
	protected EList<SourceRef> sources;
	protected static final boolean NUMBERS_INVENTED_EDEFAULT = false;
	protected boolean numbersInvented = NUMBERS_INVENTED_EDEFAULT;
	protected static final Integer ORDER_EDEFAULT = Integer.valueOf(1);
	protected Integer order = ORDER_EDEFAULT;
	protected static final String TITLE_EDEFAULT = null;
	protected String title = TITLE_EDEFAULT;
	protected static final String NARRATION_EDEFAULT = null;
	protected String narration = NARRATION_EDEFAULT;
	protected static final String QUESTION_EDEFAULT = null;
	protected String question = QUESTION_EDEFAULT;
	protected static final String EXPECTED_ANSWER_EDEFAULT = null;
	protected String expectedAnswer = EXPECTED_ANSWER_EDEFAULT;
	protected static final String DIAGRAM_EDEFAULT = null;
	protected String diagram = DIAGRAM_EDEFAULT;
	protected EList<ClinicalElement> shows;
	protected EList<ClinicalElement> highlights;
	protected static final boolean GAP_EDEFAULT = false;
	protected boolean gap = GAP_EDEFAULT;

	protected RevealStepImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return TeachingPackage.Literals.REVEAL_STEP;
	}

	@Override
	public Provenance getProvenance() {
		return provenance;
	}

	@Override
	public void setProvenance(Provenance newProvenance) {
		Provenance oldProvenance = provenance;
		provenance = newProvenance == null ? PROVENANCE_EDEFAULT : newProvenance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__PROVENANCE, oldProvenance, provenance));
	}

	@Override
	public EList<SourceRef> getSources() {
		if (sources == null) {
			sources = new EObjectEList<SourceRef>(SourceRef.class, this, TeachingPackage.REVEAL_STEP__SOURCES);
		}
		return sources;
	}

	@Override
	public boolean isNumbersInvented() {
		return numbersInvented;
	}

	@Override
	public void setNumbersInvented(boolean newNumbersInvented) {
		boolean oldNumbersInvented = numbersInvented;
		numbersInvented = newNumbersInvented;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__NUMBERS_INVENTED, oldNumbersInvented, numbersInvented));
	}

	@Override
	public Integer getOrder() {
		return order;
	}

	@Override
	public void setOrder(Integer newOrder) {
		Integer oldOrder = order;
		order = newOrder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__ORDER, oldOrder, order));
	}

	@Override
	public String getTitle() {
		return title;
	}

	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__TITLE, oldTitle, title));
	}

	@Override
	public String getNarration() {
		return narration;
	}

	@Override
	public void setNarration(String newNarration) {
		String oldNarration = narration;
		narration = newNarration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__NARRATION, oldNarration, narration));
	}

	@Override
	public String getQuestion() {
		return question;
	}

	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__QUESTION, oldQuestion, question));
	}

	@Override
	public String getExpectedAnswer() {
		return expectedAnswer;
	}

	@Override
	public void setExpectedAnswer(String newExpectedAnswer) {
		String oldExpectedAnswer = expectedAnswer;
		expectedAnswer = newExpectedAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__EXPECTED_ANSWER, oldExpectedAnswer, expectedAnswer));
	}

	@Override
	public String getDiagram() {
		return diagram;
	}

	@Override
	public void setDiagram(String newDiagram) {
		String oldDiagram = diagram;
		diagram = newDiagram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__DIAGRAM, oldDiagram, diagram));
	}

	@Override
	public EList<ClinicalElement> getShows() {
		if (shows == null) {
			shows = new EObjectEList<ClinicalElement>(ClinicalElement.class, this, TeachingPackage.REVEAL_STEP__SHOWS);
		}
		return shows;
	}

	@Override
	public EList<ClinicalElement> getHighlights() {
		if (highlights == null) {
			highlights = new EObjectEList<ClinicalElement>(ClinicalElement.class, this, TeachingPackage.REVEAL_STEP__HIGHLIGHTS);
		}
		return highlights;
	}

	@Override
	public boolean isGap() {
		return gap;
	}

	@Override
	public void setGap(boolean newGap) {
		boolean oldGap = gap;
		gap = newGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.REVEAL_STEP__GAP, oldGap, gap));
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TeachingPackage.REVEAL_STEP__PROVENANCE:
				return getProvenance();
			case TeachingPackage.REVEAL_STEP__SOURCES:
				return getSources();
			case TeachingPackage.REVEAL_STEP__NUMBERS_INVENTED:
				return isNumbersInvented();
			case TeachingPackage.REVEAL_STEP__ORDER:
				return getOrder();
			case TeachingPackage.REVEAL_STEP__TITLE:
				return getTitle();
			case TeachingPackage.REVEAL_STEP__NARRATION:
				return getNarration();
			case TeachingPackage.REVEAL_STEP__QUESTION:
				return getQuestion();
			case TeachingPackage.REVEAL_STEP__EXPECTED_ANSWER:
				return getExpectedAnswer();
			case TeachingPackage.REVEAL_STEP__DIAGRAM:
				return getDiagram();
			case TeachingPackage.REVEAL_STEP__SHOWS:
				return getShows();
			case TeachingPackage.REVEAL_STEP__HIGHLIGHTS:
				return getHighlights();
			case TeachingPackage.REVEAL_STEP__GAP:
				return isGap();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TeachingPackage.REVEAL_STEP__PROVENANCE:
				setProvenance((Provenance)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends SourceRef>)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__NUMBERS_INVENTED:
				setNumbersInvented((Boolean)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__ORDER:
				setOrder((Integer)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__TITLE:
				setTitle((String)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__NARRATION:
				setNarration((String)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__QUESTION:
				setQuestion((String)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__EXPECTED_ANSWER:
				setExpectedAnswer((String)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__DIAGRAM:
				setDiagram((String)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__SHOWS:
				getShows().clear();
				getShows().addAll((Collection<? extends ClinicalElement>)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__HIGHLIGHTS:
				getHighlights().clear();
				getHighlights().addAll((Collection<? extends ClinicalElement>)newValue);
				return;
			case TeachingPackage.REVEAL_STEP__GAP:
				setGap((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TeachingPackage.REVEAL_STEP__PROVENANCE:
				setProvenance(PROVENANCE_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__SOURCES:
				getSources().clear();
				return;
			case TeachingPackage.REVEAL_STEP__NUMBERS_INVENTED:
				setNumbersInvented(NUMBERS_INVENTED_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__ORDER:
				setOrder(ORDER_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__NARRATION:
				setNarration(NARRATION_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__EXPECTED_ANSWER:
				setExpectedAnswer(EXPECTED_ANSWER_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__DIAGRAM:
				setDiagram(DIAGRAM_EDEFAULT);
				return;
			case TeachingPackage.REVEAL_STEP__SHOWS:
				getShows().clear();
				return;
			case TeachingPackage.REVEAL_STEP__HIGHLIGHTS:
				getHighlights().clear();
				return;
			case TeachingPackage.REVEAL_STEP__GAP:
				setGap(GAP_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TeachingPackage.REVEAL_STEP__PROVENANCE:
				return provenance != PROVENANCE_EDEFAULT;
			case TeachingPackage.REVEAL_STEP__SOURCES:
				return sources != null && !sources.isEmpty();
			case TeachingPackage.REVEAL_STEP__NUMBERS_INVENTED:
				return numbersInvented != NUMBERS_INVENTED_EDEFAULT;
			case TeachingPackage.REVEAL_STEP__ORDER:
				return ORDER_EDEFAULT == null ? order != null : !ORDER_EDEFAULT.equals(order);
			case TeachingPackage.REVEAL_STEP__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case TeachingPackage.REVEAL_STEP__NARRATION:
				return NARRATION_EDEFAULT == null ? narration != null : !NARRATION_EDEFAULT.equals(narration);
			case TeachingPackage.REVEAL_STEP__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case TeachingPackage.REVEAL_STEP__EXPECTED_ANSWER:
				return EXPECTED_ANSWER_EDEFAULT == null ? expectedAnswer != null : !EXPECTED_ANSWER_EDEFAULT.equals(expectedAnswer);
			case TeachingPackage.REVEAL_STEP__DIAGRAM:
				return DIAGRAM_EDEFAULT == null ? diagram != null : !DIAGRAM_EDEFAULT.equals(diagram);
			case TeachingPackage.REVEAL_STEP__SHOWS:
				return shows != null && !shows.isEmpty();
			case TeachingPackage.REVEAL_STEP__HIGHLIGHTS:
				return highlights != null && !highlights.isEmpty();
			case TeachingPackage.REVEAL_STEP__GAP:
				return gap != GAP_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (derivedFeatureID) {
				case TeachingPackage.REVEAL_STEP__PROVENANCE: return RimPackage.SOURCED__PROVENANCE;
				case TeachingPackage.REVEAL_STEP__SOURCES: return RimPackage.SOURCED__SOURCES;
				case TeachingPackage.REVEAL_STEP__NUMBERS_INVENTED: return RimPackage.SOURCED__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Sourced.class) {
			switch (baseFeatureID) {
				case RimPackage.SOURCED__PROVENANCE: return TeachingPackage.REVEAL_STEP__PROVENANCE;
				case RimPackage.SOURCED__SOURCES: return TeachingPackage.REVEAL_STEP__SOURCES;
				case RimPackage.SOURCED__NUMBERS_INVENTED: return TeachingPackage.REVEAL_STEP__NUMBERS_INVENTED;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (provenance: ");
		result.append(provenance);
		result.append(", numbersInvented: ");
		result.append(numbersInvented);
		result.append(", order: ");
		result.append(order);
		result.append(", title: ");
		result.append(title);
		result.append(", narration: ");
		result.append(narration);
		result.append(", question: ");
		result.append(question);
		result.append(", expectedAnswer: ");
		result.append(expectedAnswer);
		result.append(", diagram: ");
		result.append(diagram);
		result.append(", gap: ");
		result.append(gap);
		result.append(')');
		return result.toString();
	}
}
