// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.strategies.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.cases.CasesPackage;
import org.relationalimages.model.cases.HeldElement;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.InnerElementImpl;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.model.strategies.Arena;
import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.StrategiesPackage;
import org.relationalimages.model.strategies.StrategyOfSurvival;

public class EnactmentImpl extends InnerElementImpl implements Enactment {
	protected Person holder;
	protected EList<RelationalImage> shapes;
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected static final Arena ARENA_EDEFAULT = Arena.OTHER;
	protected Arena arena = ARENA_EDEFAULT;
	protected static final boolean SYMBOLIC_EDEFAULT = false;
	protected boolean symbolic = SYMBOLIC_EDEFAULT;
	protected static final boolean DISPLACED_EDEFAULT = false;
	protected boolean displaced = DISPLACED_EDEFAULT;
	protected static final boolean DISTORTED_EDEFAULT = false;
	protected boolean distorted = DISTORTED_EDEFAULT;
	protected static final boolean FORMS_CONSIDERED_EDEFAULT = false;
	protected boolean formsConsidered = FORMS_CONSIDERED_EDEFAULT;
	protected static final String THERAPIST_RESPONSE_EDEFAULT = null;
	protected String therapistResponse = THERAPIST_RESPONSE_EDEFAULT;
	protected EList<RelationalImage> images;
	protected EList<StrategyOfSurvival> strategies;
	protected Session session;
	protected Person withPerson;

	protected EnactmentImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return StrategiesPackage.Literals.ENACTMENT;
	}

	@Override
	public Person getHolder() {
		return holder;
	}

	@Override
	public void setHolder(Person newHolder) {
		Person oldHolder = holder;
		holder = newHolder;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__HOLDER, oldHolder, holder));
	}

	@Override
	public EList<RelationalImage> getShapes() {
		if (shapes == null) {
			shapes = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, StrategiesPackage.ENACTMENT__SHAPES, ImagesPackage.RELATIONAL_IMAGE__FORMED_FROM);
		}
		return shapes;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__TEXT, oldText, text));
	}

	@Override
	public Arena getArena() {
		return arena;
	}

	@Override
	public void setArena(Arena newArena) {
		Arena oldArena = arena;
		arena = newArena == null ? ARENA_EDEFAULT : newArena;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__ARENA, oldArena, arena));
	}

	@Override
	public boolean isSymbolic() {
		return symbolic;
	}

	@Override
	public void setSymbolic(boolean newSymbolic) {
		boolean oldSymbolic = symbolic;
		symbolic = newSymbolic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__SYMBOLIC, oldSymbolic, symbolic));
	}

	@Override
	public boolean isDisplaced() {
		return displaced;
	}

	@Override
	public void setDisplaced(boolean newDisplaced) {
		boolean oldDisplaced = displaced;
		displaced = newDisplaced;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__DISPLACED, oldDisplaced, displaced));
	}

	@Override
	public boolean isDistorted() {
		return distorted;
	}

	@Override
	public void setDistorted(boolean newDistorted) {
		boolean oldDistorted = distorted;
		distorted = newDistorted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__DISTORTED, oldDistorted, distorted));
	}

	@Override
	public boolean isFormsConsidered() {
		return formsConsidered;
	}

	@Override
	public void setFormsConsidered(boolean newFormsConsidered) {
		boolean oldFormsConsidered = formsConsidered;
		formsConsidered = newFormsConsidered;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__FORMS_CONSIDERED, oldFormsConsidered, formsConsidered));
	}

	@Override
	public String getTherapistResponse() {
		return therapistResponse;
	}

	@Override
	public void setTherapistResponse(String newTherapistResponse) {
		String oldTherapistResponse = therapistResponse;
		therapistResponse = newTherapistResponse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__THERAPIST_RESPONSE, oldTherapistResponse, therapistResponse));
	}

	@Override
	public EList<RelationalImage> getImages() {
		if (images == null) {
			images = new EObjectWithInverseEList.ManyInverse<RelationalImage>(RelationalImage.class, this, StrategiesPackage.ENACTMENT__IMAGES, ImagesPackage.RELATIONAL_IMAGE__ENACTMENTS);
		}
		return images;
	}

	@Override
	public EList<StrategyOfSurvival> getStrategies() {
		if (strategies == null) {
			strategies = new EObjectEList<StrategyOfSurvival>(StrategyOfSurvival.class, this, StrategiesPackage.ENACTMENT__STRATEGIES);
		}
		return strategies;
	}

	@Override
	public Session getSession() {
		return session;
	}

	@Override
	public void setSession(Session newSession) {
		Session oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__SESSION, oldSession, session));
	}

	@Override
	public Person getWithPerson() {
		return withPerson;
	}

	@Override
	public void setWithPerson(Person newWithPerson) {
		Person oldWithPerson = withPerson;
		withPerson = newWithPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StrategiesPackage.ENACTMENT__WITH_PERSON, oldWithPerson, withPerson));
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.ENACTMENT__SHAPES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getShapes()).basicAdd(otherEnd, msgs);
			case StrategiesPackage.ENACTMENT__IMAGES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getImages()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StrategiesPackage.ENACTMENT__SHAPES:
				return ((InternalEList<?>)getShapes()).basicRemove(otherEnd, msgs);
			case StrategiesPackage.ENACTMENT__IMAGES:
				return ((InternalEList<?>)getImages()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StrategiesPackage.ENACTMENT__HOLDER:
				return getHolder();
			case StrategiesPackage.ENACTMENT__SHAPES:
				return getShapes();
			case StrategiesPackage.ENACTMENT__TEXT:
				return getText();
			case StrategiesPackage.ENACTMENT__ARENA:
				return getArena();
			case StrategiesPackage.ENACTMENT__SYMBOLIC:
				return isSymbolic();
			case StrategiesPackage.ENACTMENT__DISPLACED:
				return isDisplaced();
			case StrategiesPackage.ENACTMENT__DISTORTED:
				return isDistorted();
			case StrategiesPackage.ENACTMENT__FORMS_CONSIDERED:
				return isFormsConsidered();
			case StrategiesPackage.ENACTMENT__THERAPIST_RESPONSE:
				return getTherapistResponse();
			case StrategiesPackage.ENACTMENT__IMAGES:
				return getImages();
			case StrategiesPackage.ENACTMENT__STRATEGIES:
				return getStrategies();
			case StrategiesPackage.ENACTMENT__SESSION:
				return getSession();
			case StrategiesPackage.ENACTMENT__WITH_PERSON:
				return getWithPerson();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case StrategiesPackage.ENACTMENT__HOLDER:
				setHolder((Person)newValue);
				return;
			case StrategiesPackage.ENACTMENT__SHAPES:
				getShapes().clear();
				getShapes().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case StrategiesPackage.ENACTMENT__TEXT:
				setText((String)newValue);
				return;
			case StrategiesPackage.ENACTMENT__ARENA:
				setArena((Arena)newValue);
				return;
			case StrategiesPackage.ENACTMENT__SYMBOLIC:
				setSymbolic((Boolean)newValue);
				return;
			case StrategiesPackage.ENACTMENT__DISPLACED:
				setDisplaced((Boolean)newValue);
				return;
			case StrategiesPackage.ENACTMENT__DISTORTED:
				setDistorted((Boolean)newValue);
				return;
			case StrategiesPackage.ENACTMENT__FORMS_CONSIDERED:
				setFormsConsidered((Boolean)newValue);
				return;
			case StrategiesPackage.ENACTMENT__THERAPIST_RESPONSE:
				setTherapistResponse((String)newValue);
				return;
			case StrategiesPackage.ENACTMENT__IMAGES:
				getImages().clear();
				getImages().addAll((Collection<? extends RelationalImage>)newValue);
				return;
			case StrategiesPackage.ENACTMENT__STRATEGIES:
				getStrategies().clear();
				getStrategies().addAll((Collection<? extends StrategyOfSurvival>)newValue);
				return;
			case StrategiesPackage.ENACTMENT__SESSION:
				setSession((Session)newValue);
				return;
			case StrategiesPackage.ENACTMENT__WITH_PERSON:
				setWithPerson((Person)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case StrategiesPackage.ENACTMENT__HOLDER:
				setHolder((Person)null);
				return;
			case StrategiesPackage.ENACTMENT__SHAPES:
				getShapes().clear();
				return;
			case StrategiesPackage.ENACTMENT__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case StrategiesPackage.ENACTMENT__ARENA:
				setArena(ARENA_EDEFAULT);
				return;
			case StrategiesPackage.ENACTMENT__SYMBOLIC:
				setSymbolic(SYMBOLIC_EDEFAULT);
				return;
			case StrategiesPackage.ENACTMENT__DISPLACED:
				setDisplaced(DISPLACED_EDEFAULT);
				return;
			case StrategiesPackage.ENACTMENT__DISTORTED:
				setDistorted(DISTORTED_EDEFAULT);
				return;
			case StrategiesPackage.ENACTMENT__FORMS_CONSIDERED:
				setFormsConsidered(FORMS_CONSIDERED_EDEFAULT);
				return;
			case StrategiesPackage.ENACTMENT__THERAPIST_RESPONSE:
				setTherapistResponse(THERAPIST_RESPONSE_EDEFAULT);
				return;
			case StrategiesPackage.ENACTMENT__IMAGES:
				getImages().clear();
				return;
			case StrategiesPackage.ENACTMENT__STRATEGIES:
				getStrategies().clear();
				return;
			case StrategiesPackage.ENACTMENT__SESSION:
				setSession((Session)null);
				return;
			case StrategiesPackage.ENACTMENT__WITH_PERSON:
				setWithPerson((Person)null);
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case StrategiesPackage.ENACTMENT__HOLDER:
				return holder != null;
			case StrategiesPackage.ENACTMENT__SHAPES:
				return shapes != null && !shapes.isEmpty();
			case StrategiesPackage.ENACTMENT__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case StrategiesPackage.ENACTMENT__ARENA:
				return arena != ARENA_EDEFAULT;
			case StrategiesPackage.ENACTMENT__SYMBOLIC:
				return symbolic != SYMBOLIC_EDEFAULT;
			case StrategiesPackage.ENACTMENT__DISPLACED:
				return displaced != DISPLACED_EDEFAULT;
			case StrategiesPackage.ENACTMENT__DISTORTED:
				return distorted != DISTORTED_EDEFAULT;
			case StrategiesPackage.ENACTMENT__FORMS_CONSIDERED:
				return formsConsidered != FORMS_CONSIDERED_EDEFAULT;
			case StrategiesPackage.ENACTMENT__THERAPIST_RESPONSE:
				return THERAPIST_RESPONSE_EDEFAULT == null ? therapistResponse != null : !THERAPIST_RESPONSE_EDEFAULT.equals(therapistResponse);
			case StrategiesPackage.ENACTMENT__IMAGES:
				return images != null && !images.isEmpty();
			case StrategiesPackage.ENACTMENT__STRATEGIES:
				return strategies != null && !strategies.isEmpty();
			case StrategiesPackage.ENACTMENT__SESSION:
				return session != null;
			case StrategiesPackage.ENACTMENT__WITH_PERSON:
				return withPerson != null;
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (derivedFeatureID) {
				case StrategiesPackage.ENACTMENT__HOLDER: return CasesPackage.HELD_ELEMENT__HOLDER;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (derivedFeatureID) {
				case StrategiesPackage.ENACTMENT__SHAPES: return ImagesPackage.REASON_FOR_CHANGE__SHAPES;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == HeldElement.class) {
			switch (baseFeatureID) {
				case CasesPackage.HELD_ELEMENT__HOLDER: return StrategiesPackage.ENACTMENT__HOLDER;
				default: return -1;
			}
		}
		if (baseClass == ReasonForChange.class) {
			switch (baseFeatureID) {
				case ImagesPackage.REASON_FOR_CHANGE__SHAPES: return StrategiesPackage.ENACTMENT__SHAPES;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(", arena: ");
		result.append(arena);
		result.append(", symbolic: ");
		result.append(symbolic);
		result.append(", displaced: ");
		result.append(displaced);
		result.append(", distorted: ");
		result.append(distorted);
		result.append(", formsConsidered: ");
		result.append(formsConsidered);
		result.append(", therapistResponse: ");
		result.append(therapistResponse);
		result.append(')');
		return result.toString();
	}
}
